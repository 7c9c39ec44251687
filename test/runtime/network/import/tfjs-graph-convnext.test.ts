import { beforeAll, describe, expect, it } from 'vitest';
import { wasm } from '../../../support/backend.ts';
import { node, picture, run, window } from '../../../support/graph-run.ts';
import { faultOf, imported } from '../../../support/import.ts';
import * as plain from '../../../support/plain.ts';
import { type GivenGraphNode, graphModel, list, texts, weight, whole } from '../../../support/tfjs.ts';

beforeAll(() => wasm());

const CHANNELS = 3;
const WIDE = 4 * CHANNELS;
const scalar = (value: number) => ({ ...list([value]), shape: [] });

/** A dense layer over the last axis of a picture, as Keras spells it: a product of two matrices, by computed shapes. */
const dense = (name: string, from: string, units: string): GivenGraphNode[] => [
  node(`${name}/Shape`, 'Shape', [from]),
  node(`${name}/free`, 'GatherV2', [`${name}/Shape`, 'free', 'zero']),
  node(`${name}/axes`, 'GatherV2', [`${name}/Shape`, 'axes', 'zero']),
  node(`${name}/Prod`, 'Prod', [`${name}/free`, 'first']),
  node(`${name}/Prod_1`, 'Prod', [`${name}/axes`, 'first']),
  node(`${name}/concat`, 'ConcatV2', ['free', 'axes', 'zero']),
  node(`${name}/stack`, 'Pack', [`${name}/Prod`, `${name}/Prod_1`]),
  node(`${name}/transpose`, 'Transpose', [from, `${name}/concat`]),
  node(`${name}/Reshape`, 'Reshape', [`${name}/transpose`, `${name}/stack`]),
  node(`${name}/MatMul`, 'MatMul', [`${name}/Reshape`, `${name}/kernel`]),
  node(`${name}/concat_1`, 'ConcatV2', [`${name}/free`, units, 'zero']),
  node(`${name}/Tensordot`, 'Reshape', [`${name}/MatMul`, `${name}/concat_1`]),
  node(name, 'BiasAdd', [`${name}/Tensordot`, `${name}/bias`]),
];

/** A block of Keras' ConvNeXt as a converter writes it, its functions put in their places. */
const BLOCK: GivenGraphNode[] = [
  // A convolution of each channel by itself: a filter for one channel, and no word of groups.
  node('depth', '_FusedConv2D', ['image', 'depth/kernel', 'depth/bias'], {
    ...window('SAME'),
    fused_ops: texts('BiasAdd'),
  }),
  node('mean', 'Mean', ['depth', 'last'], { keep_dims: { b: true } }),
  node('stop', 'StopGradient', ['mean']),
  node('squares', 'SquaredDifference', ['depth', 'stop']),
  node('variance', 'Mean', ['squares', 'last'], { keep_dims: { b: true } }),
  node('shifted', 'AddV2', ['variance', 'epsilon']),
  node('root', 'Rsqrt', ['shifted']),
  node('factor', 'Mul', ['root', 'gamma']),
  node('scaled', 'Mul', ['depth', 'factor']),
  node('moved', 'Mul', ['mean', 'factor']),
  node('offset', 'Sub', ['beta', 'moved']),
  node('norm', 'AddV2', ['scaled', 'offset']),
  ...dense('up', 'norm', 'wide'),
  node('half', 'Mul', ['up', 'point5']),
  node('divided', 'RealDiv', ['up', 'root2']),
  node('erf', 'Erf', ['divided']),
  node('one_more', 'AddV2', ['erf', 'one']),
  node('gelu', 'Mul', ['half', 'one_more']),
  ...dense('down', 'gelu', 'narrow'),
  node('layer_scale', 'Mul', ['down', 'scale']),
  node('out', 'AddV2', ['image', 'layer_scale']),
];

const depth = plain.random([7, 7, 1, CHANNELS], 2);
const [up, down] = [plain.random([CHANNELS, WIDE], 3), plain.random([WIDE, CHANNELS], 4)];
const numbers = (length: number, seed: number) => plain.random([length], seed).data;
const WEIGHTS = {
  'depth/kernel': weight(depth),
  'depth/bias': list(numbers(CHANNELS, 5)),
  'up/kernel': weight(up),
  'up/bias': list(numbers(WIDE, 6)),
  'down/kernel': weight(down),
  'down/bias': list(numbers(CHANNELS, 7)),
  gamma: { ...list(numbers(CHANNELS, 8)), shape: [1, 1, 1, CHANNELS] },
  beta: { ...list(numbers(CHANNELS, 9)), shape: [1, 1, 1, CHANNELS] },
  scale: list(numbers(CHANNELS, 10)),
  ...{ epsilon: scalar(1e-6), point5: scalar(0.5), root2: scalar(Math.SQRT2), one: scalar(1) },
  ...{ last: whole(-1), free: whole(0, 1, 2), axes: whole(3), first: whole(0), zero: whole(0) },
  ...{ wide: whole(WIDE), narrow: whole(CHANNELS) },
};

/** Layer norm over the channels of each position (Ba et al. 2016). */
function layerNorm(x: number[]): number[] {
  const mean = x.reduce((sum, value) => sum + value, 0) / x.length;
  const variance = x.reduce((sum, value) => sum + (value - mean) ** 2, 0) / x.length;
  return x.map((value, c) => {
    const [gamma, beta] = [WEIGHTS.gamma.values[c]!, WEIGHTS.beta.values[c]!];
    return ((value - mean) / Math.sqrt(variance + 1e-6)) * gamma + beta;
  });
}

const through = (x: number[], matrix: plain.Plain, bias: ArrayLike<number>) =>
  Array.from(bias, (start, j) =>
    x.reduce((sum, value, i) => sum + value * matrix.data[i * bias.length + j]!, start),
  );

/** x * P(X < x) of a standard normal X, its integral by Simpson's rule. */
function gelu(x: number): number {
  const density = (t: number) => Math.exp((-t * t) / 2) / Math.sqrt(2 * Math.PI);
  const n = 200;
  const sum = Array.from({ length: n + 1 }, (_, i) => {
    const factor = i === 0 || i === n ? 1 : i % 2 === 1 ? 4 : 2;
    return factor * density((x * i) / n);
  }).reduce((a, b) => a + b, 0);
  return x * (0.5 + ((x / n) * sum) / 3);
}

describe("Keras' ConvNeXt", () => {
  it('is a depthwise convolution, a layer norm and two dense layers with a GELU between', async () => {
    const { value, ops } = await run(BLOCK, WEIGHTS);
    // What is spelled out by shapes leaves nothing: the dense layers see the picture.
    expect(Object.fromEntries(ops)).toMatchObject({ depth: 'depthwise', up: 'conv' });
    expect(ops.map(([, kind]) => kind)).not.toContain('reshape');
    const bias = [...numbers(CHANNELS, 5)];
    const mixed = plain.conv(picture, depth, { groups: CHANNELS, bias, pads: [3, 3, 3, 3] });
    const expected = Array.from({ length: 36 }, (_, p) => {
      const at = (data: number[]) => data.slice(p * CHANNELS, (p + 1) * CHANNELS);
      const hidden = through(layerNorm(at(mixed.data)), up, WEIGHTS['up/bias'].values).map(gelu);
      const found = through(hidden, down, WEIGHTS['down/bias'].values);
      return at(picture.data).map((own, c) => own + found[c]! * WEIGHTS.scale.values[c]!);
    });
    expect(value.shape).toEqual([6, 6, CHANNELS]);
    value.data.forEach((found, i) => {
      expect(found).toBeCloseTo(expected.flat()[i]!, 4);
    });
  });
});

it.each(['PartitionedCall', 'StatefulPartitionedCall'])(
  'a %s says how it is put in its place',
  async (op) => {
    const nodes = [node('call', op, ['image'])];
    const fault = await faultOf(() => imported(graphModel(nodes, {})));
    expect(fault.code).toBe('unknown-network-op');
    expect(fault.message).toContain('tensorflowjs_converter');
  },
);
