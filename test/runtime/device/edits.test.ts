import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Dataset, examplesIn } from '../../../src/base/dataset.ts';
import type { Value } from '../../../src/base/value.ts';
import { decodeInNode } from '../../../src/cli/decode-node.ts';
import { nodeLoader } from '../../../src/cli/node-loader.ts';
import { compile, sourcesOf } from '../../../src/compiler/compile.ts';
import { addressIn } from '../../../src/runtime/dataflow/expression.ts';
import { Device } from '../../../src/runtime/device/device.ts';
import { loadManifests } from '../../../src/runtime/loader/manifest.ts';
import { createSession, type Session } from '../../../src/runtime/session.ts';
import { wasm } from '../../support/backend.ts';
import { expectClose } from '../../support/golden.ts';

const loader = nodeLoader([]);
const scores = (network: string, input = 'photo') => ({
  type: 'activation',
  of: `${network}/output/neuron`,
  input,
});
const edited = (...edits: object[]) => ({ of: 'net', edits });

/** What each atom does for each class that it does not do on another input. */
const patched = (atom: string, other: string) => ({
  type: 'attribution',
  from: `net/mixed5a/${atom}`,
  to: 'net/output/neuron',
  input: 'photo',
  method: { type: 'patching', with: other },
});

const DOCUMENT = {
  networks: {
    net: { model: 'mini-inception' },
    same: edited({ scale: 'net/mixed4d/channel', at: { param: 'unit' }, by: { param: 'gain' } }),
    cut: edited({ cut: 'net/mixed4d/channel', at: { param: 'set' } }),
    random: edited({ cut: 'net/mixed4d/channel', at: { random: { param: 'set' } } }),
    replaced: edited({ replace: 'net/mixed4d/neuron', with: { input: 'other' } }),
    valued: edited({ replace: 'net/mixed4d/neuron', with: '#cube' }),
    middle: edited({
      replace: 'net/mixed4d/spatial',
      at: { x: 0.1, y: 0.1 },
      with: { input: 'other', at: { x: 0.9, y: 0.9 } },
    }),
    mean: edited({ replace: 'net/mixed4d/channel', with: { input: 'objects' } }),
    place: edited({ replace: 'net/mixed5a/spatial', at: { x: 0.1, y: 0.1 }, with: { input: 'other' } }),
    channel: edited({ replace: 'net/mixed5a/channel', at: 5, with: { input: 'other' } }),
    meanChannel: edited({ replace: 'net/mixed5a/channel', at: 5, with: { input: 'objects' } }),
    groups: edited({ cut: 'net/mixed4d/group/0', input: 'photo' }),
    again: { of: 'cut', edits: [{ cut: 'cut/mixed5a/channel/7' }] },
    control: { of: 'net', randomize: ['output'] },
  },
  inputs: {
    photo: { image: 'dog-and-cat' },
    other: { image: 'tabby' },
    objects: { dataset: 'objects', split: 'test' },
  },
  params: [
    { name: 'unit', type: 'atom', network: 'net', layer: 'mixed4d' },
    { name: 'gain', type: 'number', value: 2 },
    { name: 'one', type: 'example', dataset: 'objects' },
    { name: 'set', type: 'atoms', network: 'net', layer: 'mixed4d', value: [3, 26] },
  ],
  contents: {
    cube: { type: 'activation', of: 'net/mixed4d/neuron', input: 'other' },
    net: scores('net'),
    other: scores('net', 'other'),
    ...Object.fromEntries(
      [
        'place',
        'channel',
        'meanChannel',
        'same',
        'cut',
        'random',
        'replaced',
        'valued',
        'middle',
        'groups',
        'again',
        'control',
        'mean',
      ].map((id) => [id, scores(id)]),
    ),
    atMiddle: { type: 'activation', of: 'middle/mixed4d/neuron', input: 'photo' },
    atPhoto: { type: 'activation', of: 'net/mixed4d/neuron', input: 'photo' },
    atOne: { type: 'activation', of: 'net/mixed4d/channel', input: { param: 'one' } },
    atMean: { type: 'activation', of: 'mean/mixed4d/channel', input: 'photo' },
    placeEffects: patched('spatial', 'other'),
    channelEffects: patched('channel', 'other'),
    meanEffects: patched('channel', 'objects'),
    attributed: {
      type: 'attribution',
      from: 'cut/mixed4d/channel',
      to: 'cut/output/neuron/3',
      input: 'photo',
    },
  },
  interface: { type: 'infovis', mark: 'bars', content: '#net' },
};

let device: Device;
let session: Session;
const nodes: Record<string, string> = {};
const value = async (id: string): Promise<Value> => (await session.value(nodes[id]!))!;
const address = (network: string) =>
  addressIn(network, { program: session.program, param: (name) => session.get(name) });

beforeAll(async () => {
  await wasm();
  const text = JSON.stringify(DOCUMENT);
  const { program, diagnostics } = compile(text, await loadManifests(loader, sourcesOf(text)));
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  Object.assign(nodes, program!.contents);
  device = new Device(loader, decodeInNode, { prefer: 'wasm', memoryBudget: 6e6 });
  session = createSession(program!, device);
});
afterAll(async () => {
  session.dispose();
  await device.dispose();
});

describe('an edited network in a document', () => {
  it('is the base itself while its params hold nothing, or change nothing', async () => {
    expect(address('same')).toEqual(address('net'));
    session.set('unit', { network: 'net', layer: 'mixed4d', index: 26 });
    expect(address('same')).not.toEqual(address('net'));
    const doubled = (await value('same')).data.slice();
    session.set('gain', 1);
    expect(address('same')).toEqual(address('net'));
    expect((await value('same')).data).toEqual((await value('net')).data);
    session.set('gain', 2);
    expect((await value('same')).data).toEqual(doubled);
    expect(doubled).not.toEqual((await value('net')).data);
  });

  it('replaces a whole layer by that of another picture, so that it says what it says of that', async () => {
    const other = (await value('other')).data;
    expectClose((await value('replaced')).data, other, 1e-4);
    expectClose((await value('valued')).data, other, 1e-4);
  });

  it('replaces one place by another place of another picture', async () => {
    const [photo, other, now] = [await value('atPhoto'), await value('cube'), await value('atMiddle')];
    const [rows, columns, channels] = photo.axes.map(({ size }) => size) as [number, number, number];
    const cell = (fraction: number, count: number) => Math.floor(fraction * count);
    const here = (cell(0.1, rows) * columns + cell(0.1, columns)) * channels;
    const there = (cell(0.9, rows) * columns + cell(0.9, columns)) * channels;
    const expected = photo.data.slice();
    expected.set(other.data.subarray(there, there + channels), here);
    expectClose(now.data, expected, 1e-5);
  });

  it('replaces channels by their mean over a dataset: that of its examples, taken one by one', async () => {
    const { data } = await value('atMean');
    const facts = (await loadManifests(loader, sourcesOf(JSON.stringify(DOCUMENT)))).objects as Dataset;
    const numbers = examplesIn(facts, { split: 'test' });
    const sums = new Float64Array(data.length);
    for (const number of numbers) {
      session.set('one', number);
      (await value('atOne')).data.forEach((entry, i) => {
        sums[i]! += entry / numbers.length;
      });
    }
    expect(numbers.length).toBe(128);
    // All places hold the mean, so a channel's sum is as many times that.
    expectClose(data, Float32Array.from(sums), 1e-4);
    expect((await value('mean')).data).not.toEqual((await value('net')).data);
  }, 60_000);

  it('does one by one what activation patching does for all atoms at once', async () => {
    const [net, place] = [(await value('net')).data, (await value('place')).data];
    const classes = net.length;
    const expectEffects = async (id: string, atom: number, after: Float32Array) => {
      const { data } = await value(id);
      const effects = data.subarray(atom * classes, (atom + 1) * classes);
      expect(Math.max(...effects.map(Math.abs))).toBeGreaterThan(1e-3);
      expectClose(
        effects,
        net.map((score, i) => score - after[i]!),
        1e-4,
      );
    };
    await expectEffects('placeEffects', 0, place);
    await expectEffects('channelEffects', 5, (await value('channel')).data);
    await expectEffects('meanEffects', 5, (await value('meanChannel')).data);
    expect((await value('placeEffects')).axes.map(({ name, size }) => `${name} ${size}`)).toEqual([
      'y 6',
      'x 6',
      'class 200',
    ]);
  });

  it('cuts groups along their directions', async () => {
    expect((await value('groups')).data).not.toEqual((await value('net')).data);
  });

  it('cuts as many others at random, always the same', () => {
    const atoms = (network: string) => (address(network).edits![0] as { at: number[] }).at;
    expect(atoms('cut')).toEqual([3, 26]);
    const first = atoms('random');
    expect(first).toHaveLength(2);
    expect(first.filter((atom) => atoms('cut').includes(atom))).toEqual([]);
    expect(atoms('random')).toEqual(first);
  });

  it('can be made of another that is edited', async () => {
    expect((await value('again')).data).not.toEqual((await value('cut')).data);
  });

  it('differs where its weights were drawn anew', async () => {
    expect((await value('control')).data).not.toEqual((await value('net')).data);
  });

  it('attributes nothing to what is cut', async () => {
    const { data } = await value('attributed');
    expect([data[3], data[26]]).toEqual([0, 0]);
    expect(data.some((entry) => entry !== 0)).toBe(true);
  });

  it('keeps no more for many values of a slider than for some', async () => {
    const status = () => new Promise<number>((resolve) => device.onStatus(({ tensors }) => resolve(tensors)));
    const slide = async (from: number) => {
      for (let i = 0; i < 100; i++) {
        session.set('gain', from + i / 100);
        await value('same');
      }
      return status();
    };
    const before = await slide(2);
    expect(await slide(4)).toBeLessThan(before + 50);
  });
});
