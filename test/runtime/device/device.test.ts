import { readFile } from 'node:fs/promises';
import * as tf from '@tensorflow/tfjs-core';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Value } from '../../../src/base/value.ts';
import { decodeInNode } from '../../../src/cli/decode-node.ts';
import { nodeLoader } from '../../../src/cli/node-loader.ts';
import { compile, networksOf } from '../../../src/compiler/compile.ts';
import { Device } from '../../../src/runtime/device/device.ts';
import type { Frame } from '../../../src/runtime/host.ts';
import { loadManifests } from '../../../src/runtime/loader/manifest.ts';
import { pictureRequest } from '../../../src/runtime/pictures.ts';
import { createSession } from '../../../src/runtime/session.ts';
import { PRIORITY, Urgency } from '../../../src/runtime/urgency.ts';
import { wasm } from '../../support/backend.ts';
import { golden } from '../../support/golden.ts';
import { recipeWith } from '../../support/recipe.ts';

interface Golden {
  softmax_top5: [number, number][];
  semantic_dictionary_mixed4d: { at_yx: [number, number]; top8: [number, number][] };
  channel_attribution: {
    mixed4d: { logit_235_minus_285_top5: [number, number][]; bottom5: [number, number][] };
  };
}

const loader = nodeLoader([]);
const expected = await golden<Golden>('googlenet.json');
const newDevice = () => new Device(loader, decodeInNode, { prefer: 'wasm' });

async function open(file: string, device: Device) {
  const text = await readFile(file, 'utf8');
  const { program, diagnostics } = compile(text, await loadManifests(loader, networksOf(text)));
  expect(diagnostics).toEqual([]);
  const session = createSession(program!, device);
  const value = async (id: string) => (await session.value(program!.contents[id]!))!;
  return { session, value, program: program! };
}

const pairs = ({ axes, data }: Value) => axes[0]!.index!.map((atom, i) => [atom, data[i]!] as const);

function expectPairs(found: readonly (readonly [number, number])[], wanted: [number, number][]): void {
  expect(found.map(([atom]) => atom)).toEqual(wanted.map(([atom]) => atom));
  const largest = Math.max(...wanted.map(([, number]) => Math.abs(number)));
  for (const [i, [, number]] of wanted.entries()) {
    expect(Math.abs(found[i]![1] - number)).toBeLessThan(1e-3 * largest);
  }
}

beforeAll(() => wasm());

describe('the gallery on a real network and a real picture', () => {
  it('another network than the one that a program was made for is refused', async () => {
    const device = newDevice();
    const { session, value, program } = await open('specs/teaser.json', device);
    const networks = { net: { ...program.networks.net!, hash: '0'.repeat(64) } };
    session.replace({ ...program, networks });
    await expect(value('evidence')).rejects.toMatchObject({ code: 'network-changed' });
    session.dispose();
    await device.dispose();
  });

  it('teaser gives the channels that PyTorch gives', async () => {
    const device = newDevice();
    const { value, session } = await open('specs/teaser.json', device);
    const found = pairs(await value('evidence'));
    const { logit_235_minus_285_top5: top, bottom5 } = expected.channel_attribution.mixed4d;
    expectPairs(found.slice(0, 3), top.slice(0, 3));
    expectPairs([...found.slice(3)].reverse(), bottom5.slice(0, 3));
    session.dispose();
    await device.dispose();
  });

  it('semantic-dictionary gives the strongest channels at a place', async () => {
    const device = newDevice();
    const { value, session } = await open('specs/semantic-dictionary.json', device);
    const { at_yx, top8 } = expected.semantic_dictionary_mixed4d;
    session.set('cell', { x: (at_yx[1] + 0.5) / 14, y: (at_yx[0] + 0.5) / 14 });
    const largest = (await value('cube')).data.reduce((a, b) => Math.max(a, b));
    const shares = pairs(await value('strongest')).map(([atom, share]) => [atom, share * largest] as const);
    expectPairs(shares, top8.slice(0, 4));
    session.dispose();
    await device.dispose();
  });

  it('layers follows its layer and its channel', async () => {
    const device = newDevice();
    const { value, session } = await open('specs/layers.json', device);
    expect((await value('map')).axes).toEqual([]);
    session.set('layer', 'conv2d0');
    expect(session.get('unit')).toEqual({ network: 'net', layer: 'conv2d0', index: 63 });
    const all = await value('all');
    expect(all.axes).toMatchObject([{ name: 'channel', size: 64, layer: 'conv2d0' }]);
    expect((await value('map')).data[0]).toBeCloseTo(all.data[63]!, 0);
    session.dispose();
    await device.dispose();
  });
});

it('a bundled network that does not exist is said at its place, with the nearest name', async () => {
  const text = JSON.stringify({
    networks: { net: { model: 'defualt' } },
    interface: { type: 'infovis', mark: 'image', content: 'net/input/whole' },
  });
  const { diagnostics } = compile(text, await loadManifests(loader, networksOf(text)));
  expect(diagnostics).toMatchObject([
    { code: 'unknown-model', pointer: '/networks/net', hint: 'Did you mean `default`?' },
  ]);
});

describe('Device', () => {
  it('gives back every tensor', async () => {
    const before = tf.memory().numTensors;
    const device = newDevice();
    const { session, program, value } = await open('specs/teaser.json', device);
    await value('evidence');
    const frames: Frame[] = [];
    const network = { model: 'googlenet', hash: program.networks.net!.hash };
    const recipe = recipeWith({ steps: 8, jitter: 2, seed: 0 });
    device.onFrame((frame) => frames.push(frame));
    const request = (index: number) =>
      pictureRequest({ network, layer: 'mixed3a', index, axis: 'channel', recipe });
    device.want('test', [request(1), request(2)]);
    while (frames.filter(({ step }) => step === 8).length < 2)
      await new Promise((done) => setTimeout(done, 10));
    expect(frames[0]).toMatchObject({ size: 32, steps: 8 });
    expect(frames[0]!.rgba).toHaveLength(32 * 32 * 4);
    // Stopped in the middle.
    device.want('test', [request(3), request(4)]);
    await new Promise((done) => setTimeout(done, 20));
    session.dispose();
    await device.dispose();
    await device.dispose();
    expect(tf.memory().numTensors).toBe(before);
  });

  it('keeps no run that the budget has no room for, and computes the same', async () => {
    const computed = async (memoryBudget?: number) => {
      const device = new Device(loader, decodeInNode, {
        prefer: 'wasm',
        ...(memoryBudget ? { memoryBudget } : {}),
      });
      const { session, program, value } = await open('specs/teaser.json', device);
      await value('evidence');
      const first = tf.memory().numTensors;
      session.replace({ ...program, inputs: { photo: { image: 'tabby' } } });
      const numbers = await value('evidence');
      const second = tf.memory().numTensors;
      session.dispose();
      await device.dispose();
      return { first, second, numbers };
    };
    const [bounded, unbounded] = [await computed(1), await computed()];
    expect(unbounded.second).toBeGreaterThan(unbounded.first);
    expect(bounded.second).toBe(bounded.first);
    expect(bounded.first).toBeLessThan(unbounded.first);
    expect(bounded.numbers).toMatchObject({ axes: unbounded.numbers.axes, data: unbounded.numbers.data });
  });

  it('tries a network again after a failure, and says what went wrong', async () => {
    const device = newDevice();
    const text = await readFile('specs/teaser.json', 'utf8');
    const manifests = await loadManifests(loader, networksOf(text));
    const program = compile(text, manifests).program!;
    const wrong = structuredClone(program);
    wrong.inputs.photo = { image: 'dgo-and-cat' };
    const session = createSession(wrong, device);
    await expect(session.value(wrong.contents.evidence!)).rejects.toMatchObject({
      code: 'unknown-image',
      hint: expect.stringContaining('dog-and-cat'),
    });
    session.replace(program);
    expect((await session.value(program.contents.evidence!))!.data).toHaveLength(6);
    session.dispose();
    await device.dispose();
  });

  it('does first what is most urgent when its turn comes', async () => {
    const device = newDevice();
    const done: string[] = [];
    const picture = (image: string, urgency: Urgency) => {
      const params = { input: { image }, aspect: 1 };
      const expression = { key: image, op: 'input/picture', place: 'device' as const, params, inputs: [] };
      return device.evaluate(expression, { urgency }).then(() => done.push(image));
    };
    const [unseen, scrolledTo] = [new Urgency(PRIORITY.prefetch), new Urgency(PRIORITY.prefetch)];
    const all = [
      picture('dog-and-cat', unseen),
      picture('tabby', unseen),
      picture('owl', scrolledTo),
      picture('cow', new Urgency(PRIORITY.visible)),
    ];
    scrolledTo.priority = PRIORITY.interaction;
    await Promise.all(all);
    expect(done).toEqual(['dog-and-cat', 'owl', 'cow', 'tabby']);
    await device.dispose();
  });

  it('stops what nobody wants any more', async () => {
    const device = newDevice();
    const { session, program } = await open('specs/teaser.json', device);
    const controller = new AbortController();
    const running = session.value(program.contents.evidence!, controller.signal);
    controller.abort();
    await expect(running).rejects.toThrow();
    expect((await session.value(program.contents.evidence!))!.data).toHaveLength(6);
    session.dispose();
    await device.dispose();
  });
});
