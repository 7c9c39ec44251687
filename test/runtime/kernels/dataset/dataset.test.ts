import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Value } from '../../../../src/base/value.ts';
import { decodeInNode } from '../../../../src/cli/decode-node.ts';
import { nodeLoader } from '../../../../src/cli/node-loader.ts';
import { sourcesOf } from '../../../../src/compiler/compile.ts';
import { resolve } from '../../../../src/runtime/dataflow/expression.ts';
import { Device } from '../../../../src/runtime/device/device.ts';
import type { Progress } from '../../../../src/runtime/host.ts';
import { loadManifests } from '../../../../src/runtime/loader/manifest.ts';
import { createSession } from '../../../../src/runtime/session.ts';
import { PRIORITY, Urgency } from '../../../../src/runtime/urgency.ts';
import { wasm } from '../../../support/backend.ts';
import { KINDS, smallDataset } from '../../../support/datasets.ts';
import { programFrom } from '../../../support/program.ts';

const small = await smallDataset();
const loader = nodeLoader([new URL(`file://${small.folder}/`)]);
const COUNT = Object.values(KINDS).flat().length;
const ATTRIBUTION = { type: 'attribution', from: 'net/mixed4d/channel', to: 'net/output/neuron/3' };

const document = (address: URL, split?: string) => ({
  inputs: { pictures: { dataset: { url: address.href }, ...(split && { split }) } },
  params: [{ name: 'one', type: 'example', value: split === 'test' ? 2 : 0 }],
  contents: {
    channels: { type: 'activation', of: 'net/mixed4d/channel', input: 'pictures' },
    places: { type: 'activation', of: 'net/mixed4d/spatial', input: 'pictures' },
    scores: { type: 'activation', of: 'net/output/neuron', input: 'pictures' },
    evidence: { ...ATTRIBUTION, input: 'pictures' },
    oneChannels: { type: 'activation', of: 'net/mixed4d/channel', input: { param: 'one' } },
    onePlaces: { type: 'activation', of: 'net/mixed4d/spatial', input: { param: 'one' } },
    oneScores: { type: 'activation', of: 'net/output/neuron', input: { param: 'one' } },
    oneEvidence: { ...ATTRIBUTION, input: { param: 'one' } },
    oneMap: { type: 'activation', of: 'net/mixed4d/neuron', input: { param: 'one' } },
  },
  interface: {
    vconcat: [
      ...[
        'channels',
        'places',
        'scores',
        'evidence',
        'oneChannels',
        'onePlaces',
        'oneScores',
        'oneEvidence',
        'oneMap',
      ].map((name) => ({
        type: 'infovis',
        mark: 'distribution',
        content: `#${name}`,
      })),
      {
        type: 'infovis',
        mark: 'examples',
        count: 4,
        crop: 'field',
        content: {
          type: 'transform',
          of: { type: 'activation', of: 'net/mixed4d/channel/26', input: 'pictures' },
          ops: ['sort'],
        },
      },
    ],
  },
});

const devices: Device[] = [];
afterAll(async () => {
  for (const device of devices) await device.dispose();
});

async function open(address: URL, split?: string) {
  const written = document(address, split);
  const program = programFrom(written, await loadManifests(loader, sourcesOf(JSON.stringify(written))));
  const device = new Device(loader, decodeInNode, { prefer: 'wasm' });
  devices.push(device);
  const session = createSession(program, device);
  const value = async (id: string): Promise<Value> => (await session.value(program.contents[id]!))!;
  return { session, program, value, device };
}

/** Returns the numbers of one example of a value with the axis example in front. */
function ofExample({ axes: [axis], data }: Value, number: number): Float32Array {
  const entry = axis!.index!.indexOf(number);
  const size = data.length / axis!.size;
  return data.slice(entry * size, (entry + 1) * size);
}

function expectClose(found: ArrayLike<number>, wanted: ArrayLike<number>): void {
  expect(found.length).toBe(wanted.length);
  const largest = Math.max(...Array.from(wanted, Math.abs));
  expect(largest).toBeGreaterThan(0);
  for (let i = 0; i < wanted.length; i++)
    expect(Math.abs(found[i]! - wanted[i]!)).toBeLessThan(1e-4 * largest);
}

beforeAll(() => wasm());

describe.each([
  ['in sheets', small.sheets],
  ['in files', small.files],
])('a dataset %s', (_name, address) => {
  it('gives for each example what that example alone gives', async () => {
    const { session, value } = await open(address);
    for (const [all, one] of [
      ['channels', 'oneChannels'],
      ['places', 'onePlaces'],
      ['scores', 'oneScores'],
      ['evidence', 'oneEvidence'],
    ] as const) {
      const together = await value(all);
      expect(together.axes[0]).toMatchObject({ name: 'example', size: COUNT });
      for (const number of [0, 2, 5]) {
        session.set('one', number);
        expectClose(ofExample(together, number), (await value(one)).data);
      }
    }
    session.dispose();
  }, 120_000);
});

describe('the examples of a split', () => {
  it('keep their numbers and names', async () => {
    const { value, session } = await open(small.sheets, 'test');
    const { axes } = await value('channels');
    expect(axes[0]).toMatchObject({ size: 2, index: [2, 4], names: ['cat 2', 'bird 4'] });
    session.dispose();
  });
});

describe('the mark `examples`', () => {
  it('shows page by page, and crops where the channel is strongest', async () => {
    const { value, session, program } = await open(small.sheets);
    const [element] = program.elements.slice(-1);
    const { param } = element!.pages!;
    const shown = async () => {
      const content = (await session.value(element!.content!))!;
      const pictures = (await session.value(element!.also!.pictures!))!;
      return { content, pictures };
    };
    const first = await shown();
    expect(first.content.axes[0]!.size).toBe(4);
    expect(first.content.notes).toMatchObject({ page: { from: 0, size: COUNT } });
    expect(first.pictures.axes.map(({ size }) => size)).toEqual([4, 96, 96, 3]);
    expect(first.pictures.axes[0]!.index).toEqual(first.content.axes[0]!.index);
    session.set(param, 2);
    const second = await shown();
    expect(second.content.axes[0]!.size).toBe(COUNT - 4);
    const numbers = [...first.content.axes[0]!.index!, ...second.content.axes[0]!.index!];
    expect([...numbers].sort()).toEqual([0, 1, 2, 3, 4, 5]);
    const { parts, axes } = await value('channels');
    const channels = axes[1]!.size;
    for (const number of [1, 4]) {
      session.set('one', number);
      const map = await value('oneMap');
      const [height, width] = map.axes.map(({ size }) => size) as [number, number];
      const own = Array.from({ length: height * width }, (_, place) => map.data[place * channels + 26]!);
      expect(parts!.places!.data[number * channels + 26]).toBe(own.indexOf(Math.max(...own)));
    }
    session.dispose();
  }, 60_000);
});

describe('what cannot be read', () => {
  it('is left out, named and counted, among many', async () => {
    const damaged = { ...JSON.parse(await text(small.files)), id: 'damaged' };
    damaged.examples[1] = { ...damaged.examples[1], file: 'dataset.json' };
    await writeFile(join(small.folder, 'damaged.json'), JSON.stringify(damaged));
    const { value, session } = await open(new URL('damaged.json', small.files));
    const found = await value('scores');
    expect(found.axes[0]!.index).toEqual([0, 2, 3, 4, 5]);
    expect(found.notes).toMatchObject({ unread: { count: 1, names: ['dataset.json'] } });
    session.dispose();
  });

  it('is a sheet that is not the one that was written', async () => {
    const other = JSON.parse(await text(small.sheets));
    other.sheets.files[0].sha256 = '0'.repeat(64);
    await writeFile(join(small.folder, 'sheets', 'other.json'), JSON.stringify(other));
    const { value, session } = await open(new URL('other.json', small.sheets));
    await expect(value('scores')).rejects.toMatchObject({ code: 'dataset-unread' });
    session.set('one', 1);
    await expect(value('oneScores')).rejects.toMatchObject({ code: 'sheet-damaged' });
    session.dispose();
  });

  it('is a dataset that has changed since', async () => {
    const { program, session } = await open(small.sheets);
    const datasets = { pictures: { ...program.datasets!.pictures!, hash: '0'.repeat(24) } };
    session.replace({ ...program, datasets });
    await expect(session.value(program.contents.scores!)).rejects.toMatchObject({ code: 'dataset-changed' });
    session.dispose();
  });
});

describe('a run over a dataset', () => {
  it('tells how far it is, with the examples so far, and stops when nobody waits', async () => {
    const { program, device } = await open(small.files);
    const session = createSession(program, device);
    const told: Progress[] = [];
    const stop = new AbortController();
    const node = program.contents.evidence!;
    const expression = resolve(node, { program, param: () => null })!;
    const running = device.evaluate(expression, {
      urgency: new Urgency(PRIORITY.visible),
      signal: stop.signal,
      onProgress: (progress) => {
        told.push(progress);
        if (told.filter(({ fraction }) => fraction !== undefined).length === 3) stop.abort();
      },
    });
    await expect(running).rejects.toMatchObject({ name: 'AbortError' });
    expect(told.some(({ what }) => what === 'computing it of each example')).toBe(true);
    session.dispose();
  }, 30_000);
});

const text = (url: URL): Promise<string> => readFile(url, 'utf8');
