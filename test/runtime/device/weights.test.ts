import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Value } from '../../../src/base/value.ts';
import { decodeInNode } from '../../../src/cli/decode-node.ts';
import { nodeLoader } from '../../../src/cli/node-loader.ts';
import { compile, sourcesOf } from '../../../src/compiler/compile.ts';
import { Device } from '../../../src/runtime/device/device.ts';
import { loadManifests } from '../../../src/runtime/loader/manifest.ts';
import { createSession, type Session } from '../../../src/runtime/session.ts';
import { wasm } from '../../support/backend.ts';
import { expectClose } from '../../support/golden.ts';

const loader = nodeLoader([]);
const CLASS = 7;
const WIDE = Array.from({ length: 60 }, (_, i) => 80 + 2 * i);
const edited = (...edits: object[]) => ({ of: 'net', edits });
const score = (network: string, input = 'photo') => ({
  type: 'activation',
  of: `${network}/output/neuron`,
  input,
});
const connections = (weights: string, network = 'net') => ({
  type: 'attribution',
  from: `${network}.weights/${weights}`,
  to: { of: `${network}/output/neuron`, index: CLASS },
  input: 'photo',
});
const ofLayer = (layer: string, network = 'net', input = 'photo') => ({
  type: 'activation',
  of: `${network}/${layer}/channel`,
  input,
});

const DOCUMENT = {
  networks: {
    net: { model: 'mini-inception' },
    scaled: edited({
      scale: 'net.weights/mixed4b/1x1',
      from: 5,
      to: { param: 'unit' },
      by: { param: 'gain' },
    }),
    wide: edited({ scale: 'net.weights/mixed4b/3x3', to: WIDE, by: { param: 'gain' } }),
    last: edited({ cut: 'net.weights/output', from: [1, 2, 30], to: CLASS }),
    apart: edited(
      { cut: 'net.weights/output', from: 1, to: 3 },
      { cut: 'net.weights/output', from: 2, to: 3 },
    ),
    after: { of: 'behind', edits: [{ scale: 'behind.weights/conv2d0', by: 2, to: 4 }] },
    behind: edited({ scale: 'net/conv2d0/channel', by: 3, at: 4 }, { cut: 'net/conv2d0/channel/5' }),
    twice: { of: 'behind', edits: [{ scale: 'behind/conv2d0/channel', by: 2, at: 4 }] },
    control: { of: 'net', randomize: ['conv2d0'] },
    cutUnit: edited({ cut: 'net/mixed4a/channel/7' }),
    cutReads: edited(
      ...['1x1', '3x3_reduce', '5x5_reduce', 'pool_proj'].map((name) => ({
        cut: `net.weights/mixed4b/${name}`,
        from: 7,
      })),
    ),
  },
  inputs: { photo: { image: 'dog-and-cat' }, other: { image: 'tabby' } },
  params: [
    { name: 'gain', type: 'number', value: 1 },
    { name: 'unit', type: 'atom', network: 'net', layer: 'mixed4b', value: 6 },
  ],
  contents: {
    first: { type: 'weights', network: 'net', layer: 'conv2d0' },
    drawn: 'control.weights/conv2d0',
    behind: 'behind.weights/conv2d0',
    after: 'after.weights/conv2d0',
    last: 'net.weights/output',
    lastCut: 'last.weights/output',
    bothCut: 'apart.weights/output',
    wide: 'net.weights/mixed4b/3x3',
    norms: {
      type: 'transform',
      of: '#wide',
      ops: [{ op: 'aggregate', over: ['dy', 'dx'], with: 'l2' }],
    },
    means: ofLayer('mixed5b'),
    otherMeans: ofLayer('mixed5b', 'net', 'other'),
    otherScores: score('net', 'other'),
    toClass: connections('output'),
    inner: connections('mixed4b/1x1'),
    innerWide: connections('mixed4b/3x3'),
    each: {
      type: 'transform',
      of: '#innerWide',
      ops: [{ op: 'aggregate', over: ['channel'], with: 'sum', layer: 'mixed4b' }],
    },
    scores: score('net'),
    scoresScaled: score('scaled'),
    scoresWide: score('wide'),
    scoresLast: score('last'),
    scoresCut: score('cutUnit'),
    scoresReads: score('cutReads'),
    block: ofLayer('mixed4b'),
    blockWide: ofLayer('mixed4b', 'wide'),
    conv: ofLayer('conv2d0'),
    convBehind: ofLayer('conv2d0', 'behind'),
    convTwice: ofLayer('conv2d0', 'twice'),
    convAfter: ofLayer('conv2d0', 'after'),
  },
  interface: { type: 'infovis', mark: 'bars', content: '#scores' },
};

let device: Device;
let session: Session;
const nodes: Record<string, string> = {};
const value = async (id: string): Promise<Value> => (await session.value(nodes[id]!))!;

beforeAll(async () => {
  await wasm();
  const text = JSON.stringify(DOCUMENT);
  const { program, diagnostics } = compile(text, await loadManifests(loader, sourcesOf(text)));
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  Object.assign(nodes, program!.contents);
  device = new Device(loader, decodeInNode, { prefer: 'wasm' });
  session = createSession(program!, device);
});
afterAll(async () => {
  session.dispose();
  await device.dispose();
});

const CLASSES = 200;
/** Returns the numbers of a value [from, to] that lead to one channel, by its place. */
const into = ({ axes, data }: Value, to: number) => {
  const { size } = axes.at(-1)!;
  return data.filter((_, i) => i % size === to);
};
const sum = (numbers: Iterable<number>) => [...numbers].reduce((a, b) => a + b, 0);
/** Half the difference of the score where the param `gain` is a little more and a little less than 1, by that little. */
async function slope(id: string): Promise<number> {
  const at = async (gain: number) => {
    session.set('gain', gain);
    return (await value(id)).data[CLASS]!;
  };
  const STEP = 0.25;
  const [more, less] = [await at(1 + STEP), await at(1 - STEP)];
  session.set('gain', 1);
  return (more - less) / (2 * STEP);
}

describe('weights', () => {
  it('have an axis for each end, and two for the places around where several are read', async () => {
    const axes = async (id: string) =>
      (await value(id)).axes.map(({ name, size, layer }) => ({ name, size, layer }));
    expect(await axes('first')).toEqual([
      { name: 'dy', size: 3, layer: undefined },
      { name: 'dx', size: 3, layer: undefined },
      { name: 'channel', size: 3, layer: 'input' },
      { name: 'channel', size: 32, layer: 'conv2d0' },
    ]);
    expect(await axes('last')).toEqual([
      { name: 'channel', size: 544, layer: 'mixed5b' },
      { name: 'class', size: CLASSES, layer: 'output' },
    ]);
  });

  it('into some of the channels of a layer say which', async () => {
    const { axes } = await value('wide');
    expect(axes.map(({ layer }) => layer)).toEqual([undefined, undefined, undefined, 'mixed4b']);
    expect(axes.at(-1)!.index).toEqual(Array.from({ length: 144 }, (_, i) => 80 + i));
  });

  it('make the logits of the mean activations: those of two pictures differ as these do', async () => {
    const last = await value('last');
    const [means, otherMeans] = [await value('means'), await value('otherMeans')];
    const [scores, otherScores] = [await value('scores'), await value('otherScores')];
    const expected = scores.data.map((_, to) =>
      sum(into(last, to).map((weight, from) => (weight * (means.data[from]! - otherMeans.data[from]!)) / 36)),
    );
    expectClose(
      scores.data.map((entry, to) => entry - otherScores.data[to]!),
      expected,
      1e-5,
    );
  });

  it('have norms and sums by the operations that there are', async () => {
    const [wide, norms] = [await value('wide'), await value('norms')];
    const size = norms.data.length;
    const expected = norms.data.map((_, i) =>
      Math.hypot(...Array.from({ length: 9 }, (_, place) => wide.data[place * size + i]!)),
    );
    expectClose(norms.data, expected, 1e-6);
  });

  it('drawn anew are others, and behind an edit they are the same', async () => {
    const first = (await value('first')).data;
    expect((await value('drawn')).data).not.toEqual(first);
    expect((await value('behind')).data).toEqual(first);
  });
});

describe('attribution from weights', () => {
  it('to a class from the last ones is weight times mean activation', async () => {
    const [last, means, found] = [await value('last'), await value('means'), await value('toClass')];
    const expected = into(last, CLASS).map((weight, from) => (weight * means.data[from]!) / 36);
    expectClose(into(found, CLASS), expected, 1e-5);
    expect(sum(into(found, CLASS + 1))).toBe(0);
  });

  it('is the slope of the score along the weights of a connection', async () => {
    const { axes, data } = await value('inner');
    const { size } = axes.at(-1)!;
    for (const unit of [6, 20, 41]) {
      session.set('unit', { network: 'net', layer: 'mixed4b', index: unit });
      expect(await slope('scoresScaled')).toBeCloseTo(data[5 * size + unit]!, 4);
    }
    expect(data.some((entry) => Math.abs(entry) > 1e-2)).toBe(true);
  });

  it('is the slope along all connections to some channels, summed, over the kernel too', async () => {
    const each = await value('innerWide');
    const total = sum(WIDE.map((to) => sum(into(each, to - 80))));
    expect(Math.abs(total)).toBeGreaterThan(1e-2);
    expect(await slope('scoresWide')).toBeCloseTo(total, 3);
  });
});

describe('an edit of connections', () => {
  it('takes from a logit what they contribute, and nothing from others', async () => {
    const [before, after, shares] = [
      await value('scores'),
      await value('scoresLast'),
      await value('toClass'),
    ];
    const gone = [1, 2, 30].reduce((gone, from) => gone + into(shares, CLASS)[from]!, 0);
    expect(Math.abs(gone)).toBeGreaterThan(1e-3);
    expect(before.data[CLASS]! - after.data[CLASS]!).toBeCloseTo(gone, 5);
    expectClose(after.data.with(CLASS, 0), before.data.with(CLASS, 0), 1e-6);
  });

  it('sets the weights of those connections to zero, one after the other too', async () => {
    const last = (await value('last')).data;
    const cut = (await value('lastCut')).data;
    const both = (await value('bothCut')).data;
    const zero = (data: Float32Array) => [...data.keys()].filter((i) => data[i] !== last[i]);
    expect(zero(cut)).toEqual([1, 2, 30].map((from) => from * CLASSES + CLASS));
    expect(zero(both)).toEqual([1, 2].map((from) => from * CLASSES + 3));
    expect(zero(both).map((i) => Math.abs(both[i]!))).toEqual([0, 0]);
  });

  it('acts before edits of the layer, whichever network they are of', async () => {
    const [conv, behind, after] = [await value('conv'), await value('convBehind'), await value('convAfter')];
    expect(behind.data[4]).toBeCloseTo(3 * conv.data[4]!, 1);
    expect(behind.data[5]).toBe(0);
    // Twice the weights, but not the bias, then three times.
    expect(after.data[4]).toBeGreaterThan(1.1 * behind.data[4]!);
    expect(after.data[5]).toBe(0);
    expectClose(after.data.with(4, 0), behind.data.with(4, 0), 1e-6);
  });

  it('and edits of one layer in networks of one another all act', async () => {
    const [behind, twice] = [await value('convBehind'), await value('convTwice')];
    expectClose(twice.data, behind.data.with(4, 2 * behind.data[4]!), 1e-6);
  });

  it('from a channel to all that read it is the same as cutting the channel', async () => {
    const [net, cut, reads] = [await value('scores'), await value('scoresCut'), await value('scoresReads')];
    expect(cut.data).not.toEqual(net.data);
    expectClose(reads.data, cut.data, 1e-5);
  });

  it('to some channels changes those alone', async () => {
    session.set('gain', 2);
    const [block, wide] = [(await value('block')).data, (await value('blockWide')).data];
    session.set('gain', 1);
    const changed = [...block.keys()].filter((i) => block[i] !== wide[i]);
    expect(changed.length).toBeGreaterThan(40);
    expect(changed.every((i) => WIDE.includes(i))).toBe(true);
  });

  it('of a channel that these weights do not write changes nothing', async () => {
    session.set('unit', { network: 'net', layer: 'mixed4b', index: 200 });
    session.set('gain', 3);
    expect((await value('scoresScaled')).data).toEqual((await value('scores')).data);
  });
});
