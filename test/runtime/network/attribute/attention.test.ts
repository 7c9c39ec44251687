import * as tf from '@tensorflow/tfjs-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { relevance } from '../../../../src/runtime/network/attribute/backwards/relevance.ts';
import { deepLift } from '../../../../src/runtime/network/attribute/methods/deep-lift.ts';
import { integrated } from '../../../../src/runtime/network/attribute/methods/integrated.ts';
import { lrp } from '../../../../src/runtime/network/attribute/methods/lrp.ts';
import { paths } from '../../../../src/runtime/network/attribute/methods/paths.ts';
import { type RolloutRequest, rollout } from '../../../../src/runtime/network/attribute/methods/rollout.ts';
import { tensorOf } from '../../../../src/runtime/network/names.ts';
import { pull } from '../../../../src/runtime/network/pull.ts';
import { Trace } from '../../../../src/runtime/network/trace.ts';
import { wasm } from '../../../support/backend.ts';
import { expectClose, floats, golden } from '../../../support/golden.ts';
import { network as bundled } from '../../../support/models.ts';
import { inner, normal } from '../../../support/networks.ts';
import { networkAt, storiesOf } from '../../../support/transformers.ts';

interface Relevance {
  score: number;
  embed: number[];
  embedConstants: number;
  block1: number[];
  block1Constants: number;
  block1Mlp: number[];
}

type Rollout = Record<'embed' | 'block1', Record<RolloutRequest['weights'], number[]>>;

const expected = await golden<{
  stories260k: { ids: number[]; plus: number; minus: number; relevance: Relevance; rollout: Rollout };
  'vit-random': { class: number; relevance: Relevance; rollout: Rollout };
  'mini-vit': { class: number; rollout: Rollout };
}>('attention.json');

const EXACT = { rule: 'epsilon', epsilon: 0, gamma: 0 } as const;
const LAYERS = ['embed', 'block1'] as const;
const WEIGHTS = ['attention', 'gradient'] as const;
const CASES = LAYERS.flatMap((layer) => WEIGHTS.map((weights) => ({ layer, weights })));

beforeAll(async () => {
  await wasm();
  tf.engine().startScope();
});
afterAll(() => tf.engine().endScope());

const spatial = (layer: string) => ({ layer, atom: 'spatial' as const });
const sum = (numbers: ArrayLike<number>) => Array.from(numbers).reduce((all, each) => all + each, 0);

describe('the language model', () => {
  const { ids, plus, minus, relevance, rollout: rolled } = expected.stories260k;
  const ends = {
    to: { layer: 'output', atom: 'neuron' as const, index: [plus] },
    score: 'logit' as const,
    against: minus,
  };
  let trace: Trace;
  beforeAll(async () => {
    trace = new Trace(await storiesOf(ids.length), tf.tensor2d([ids]));
  });

  it.each(LAYERS)('shares relevance out to the tokens of %s', async (layer) => {
    const { data, sums } = await lrp(trace, { ...ends, ...EXACT, from: spatial(layer) });
    expectClose(data, relevance[layer], 1e-3);
    expect(sums!.whole).toBeCloseTo(relevance.score, 3);
    // It has no biases: what is missing is what softmaxes are without their input.
    expect(sums!.parts + relevance[`${layer}Constants`]).toBeCloseTo(sums!.whole, 3);
  });

  it('shares relevance out to the channels of a perceptron', async () => {
    const from = { layer: 'block1/mlp', atom: 'channel' as const };
    expectClose((await lrp(trace, { ...ends, ...EXACT, from })).data, relevance.block1Mlp, 1e-3);
  });

  it.each(CASES)('rolls $weights out to $layer', async ({ layer, weights }) => {
    const { data } = await rollout(trace, { ...ends, from: spatial(layer), weights });
    expectClose(data, rolled[layer][weights], 1e-3);
  });

  it('rolls attention out to one token, to several classes and to tokens of a later layer', async () => {
    const from = spatial('embed');
    const weights = 'attention';
    const one = await rollout(trace, { ...ends, from: { ...from, only: 3 }, weights });
    expectClose(one.data, rolled.embed.attention.slice(3, 4), 1e-3);
    const classes = { ...ends.to, index: [plus, minus] };
    const both = await rollout(trace, { from, to: classes, score: 'probability', weights: 'gradient' });
    expect(both.shape).toEqual([ids.length, 2]);
    for (const [i, index] of classes.index.entries()) {
      const to = { ...classes, index: [index] };
      const alone = await rollout(trace, { from, to, score: 'probability', weights: 'gradient' });
      expectClose(
        both.data.filter((_, k) => k % 2 === i),
        alone.data,
        1e-4,
      );
    }
    const tokens = await rollout(trace, {
      from,
      to: { ...spatial('block0'), index: null },
      score: 'logit',
      weights,
    });
    const pattern = tf.squeeze(tf.mean(trace.get('/layers.0/self_attn/Softmax_output_0'), 1), [0]);
    const halves = tf.mul(0.5, tf.add(pattern, tf.eye(ids.length)));
    expectClose(tokens.data, await tf.transpose(halves).data(), 1e-4);
  });

  it('says from which layers attention can be rolled out', async () => {
    const asked = (layer: string) => rollout(trace, { ...ends, from: spatial(layer), weights: 'attention' });
    await expect(asked('block1/mlp')).rejects.toMatchObject({ code: 'rollout-from' });
    await expect(asked('block4')).rejects.toMatchObject({ code: 'no-attention' });
  });

  it.each(['zero', 'mean'] as const)('DeepLIFT from %s sums to the rise of the score', async (baseline) => {
    for (const from of [spatial('block1'), { layer: 'block1/mlp', atom: 'channel' as const }]) {
      const { sums } = await deepLift(trace, { ...ends, from, baseline });
      expectClose([sums!.parts], [sums!.whole], 5e-3);
    }
  });

  it('paths from the mean over the tokens sum to the rise of the score', async () => {
    const from = spatial('block1');
    const straight = await integrated(trace, { ...ends, from, steps: 30, baseline: 'mean' });
    expectClose([straight.sums!.parts], [straight.sums!.whole], 1e-2);
    const some = { paths: 1, steps: 30, speed: 2, baseline: 'mean', give: 'mean', seed: 1 } as const;
    const random = await paths(trace, { ...ends, from, ...some });
    expectClose([random.sums!.parts], [random.sums!.whole], 1e-2);
  });

  it('leaves no tensor behind', async () => {
    const cycle = async () => {
      for (const { layer, weights } of CASES)
        await rollout(trace, { ...ends, from: spatial(layer), weights });
    };
    await cycle();
    const before = tf.memory().numTensors;
    await cycle();
    expect(tf.memory().numTensors).toBe(before);
  });
});

describe('a vision transformer', () => {
  const { class: index, relevance, rollout: rolled } = expected['vit-random'];
  const ends = { to: { layer: 'output', atom: 'neuron' as const, index: [index] }, score: 'logit' as const };
  let trace: Trace;
  beforeAll(async () => {
    const url = new URL('../../../fixtures/golden/vit-random.torchscript.onnx', import.meta.url);
    trace = new Trace(
      await networkAt(url),
      tf.tensor4d(await floats('vit-random.input.f32'), [1, 48, 48, 3]),
    );
  });

  it.each(LAYERS)('shares relevance out to places and class token of %s', async (layer) => {
    const places = await lrp(trace, { ...ends, ...EXACT, from: spatial(layer) });
    const own = await lrp(trace, { ...ends, ...EXACT, from: { layer: `${layer}/class`, atom: 'whole' } });
    const found = [...own.data, ...places.data];
    expectClose(found, relevance[layer], 1e-3);
    const kept = sum(found) + relevance[`${layer}Constants`];
    expectClose([kept], [relevance.score], 1e-3);
  });

  it.each(CASES)('rolls $weights out to the places of $layer', async ({ layer, weights }) => {
    const { data, shape } = await rollout(trace, { ...ends, from: spatial(layer), weights });
    expect(shape).toEqual([6, 6]);
    expectClose(data, rolled[layer][weights].slice(1), 1e-3);
  });
});

it.each(['torchscript', 'dynamo'])(
  'shares all relevance out in a file by the exporter %s',
  async (exporter) => {
    const { llama } = await golden<{ llama: { input: number[]; shape: number[] } }>('transformers.json');
    const url = new URL(`../../../fixtures/golden/llama.${exporter}.onnx`, import.meta.url);
    const network = await networkAt(url, { size: llama.shape[1]! });
    const trace = new Trace(network, tf.tensor(llama.input, llama.shape));
    const [from, to] = [tensorOf(network, 'embed'), tensorOf(network, 'output')];
    const cotangent = normal([1, ...trace.shape(to)], 3);
    const arrived = new Map<string, tf.Tensor>();
    const rules = relevance(EXACT, network);
    const visit = (tensor: string, relevanceThere: tf.Tensor) => {
      if (network.op(tensor)!.kind === 'softmax') arrived.set(tensor, tf.keep(tf.clone(relevanceThere)));
    };
    const sent = pull(trace, { from, to, cotangent, rules, visit });
    expect(arrived.size).toBe(2);
    let found = await inner(sent, trace.get(from));
    // Without biases, what does not arrive is what each softmax s of x is at zero by its tangent: s - J x.
    for (const [tensor, by] of arrived) {
      const [s, x] = [trace.get(tensor), trace.get(network.op(tensor)!.inputs[0]!)];
      const own = tf.mul(s, tf.where(tf.greater(s, 0), x, 0));
      const constant = tf.sub(s, tf.sub(own, tf.mul(s, tf.sum(own, -1, true))));
      found += await inner(by, constant);
    }
    expectClose([found], [await inner(cotangent, trace.get(to))], 1e-3);
  },
);

describe('mini-vit', () => {
  const { class: index, rollout: rolled } = expected['mini-vit'];
  let trace: Trace;
  let known: number[];
  beforeAll(async () => {
    const { pixels, rollout } = await golden<{ pixels: number[]; rollout: number[] }>('mini-vit.json');
    known = rollout;
    const input = tf.transpose(tf.tensor4d(pixels, [1, 3, 64, 64]), [0, 2, 3, 1]);
    trace = new Trace(await bundled('mini-vit'), input);
  });

  it.each(CASES)('rolls $weights out to the places of $layer', async ({ layer, weights }) => {
    const to = { layer: 'output', atom: 'neuron' as const, index: [index] };
    const { data } = await rollout(trace, { from: spatial(layer), to, score: 'logit', weights });
    expectClose(data, rolled[layer][weights].slice(1), 1e-3);
    if (layer === 'embed' && weights === 'attention') expectClose(data, known, 1e-3);
  });
});
