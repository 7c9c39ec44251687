import * as tf from '@tensorflow/tfjs-core';
import { Fault } from '../../../base/diagnostic.ts';
import type { Activation, ConvOp, Padding, Pads, Pair } from '../op.ts';
import type { DraftOp } from './draft.ts';
import {
  boolAttr,
  floatAttr,
  inputsOf,
  intAttr,
  intsAttr,
  type NodeDef,
  stringAttr,
  stringsAttr,
} from './node-def.ts';
import type { Weights } from './weights.ts';

/** Reads one TensorFlow node as an op; a string is the tensor that the node merely passes on. */
type Reader = (node: NodeDef, inputs: string[], weights: Weights) => DraftOp | string;

const passOn: Reader = (_node, [input]) => input!;

const READERS: Record<string, Reader> = {
  Identity: passOn,
  StopGradient: passOn,
  PreventGradient: passOn,
  Conv2D: (node, inputs, weights) => ({ kind: 'conv', ...convolution(node, inputs, weights) }),
  _FusedConv2D: (node, inputs, weights) => ({ kind: 'conv', ...convolution(node, inputs, weights) }),
  DepthwiseConv2dNative: (node, inputs, weights) => ({
    kind: 'depthwise',
    ...convolution(node, inputs, weights),
  }),
  FusedDepthwiseConv2dNative: (node, inputs, weights) => ({
    kind: 'depthwise',
    ...convolution(node, inputs, weights),
  }),
  MaxPool: (node, inputs) => ({ kind: 'maxpool', ...pooling(node, inputs) }),
  AvgPool: (node, inputs) => ({ kind: 'avgpool', ...pooling(node, inputs) }),
  MatMul: dense,
  _FusedMatMul: dense,
  Add: sum,
  AddV2: sum,
  BiasAdd: sum,
  FusedBatchNorm: batchNorm,
  FusedBatchNormV3: batchNorm,
  Relu: (node, [x]) => ({ kind: 'relu', name: node.name, inputs: [x!], attrs: { activation: 'relu' } }),
  Relu6: (node, [x]) => ({ kind: 'relu', name: node.name, inputs: [x!], attrs: { activation: 'relu6' } }),
  Softmax: (node, [x]) => ({ kind: 'softmax', name: node.name, inputs: [x!] }),

  Mean(node, [x, axes], weights) {
    const over = weights.ints(axes!).map((axis) => (axis < 0 ? axis + 4 : axis));
    if (over.sort().join() !== '1,2') throw unsupported(node, 'a mean over other axes than height and width');
    return { kind: 'mean', name: node.name, inputs: [x!], attrs: { keepDims: boolAttr(node, 'keep_dims') } };
  },

  Pad: padding,
  PadV2: padding,

  ConcatV2(node, inputs, weights) {
    const [axis] = weights.ints(inputs.at(-1)!);
    if (axis !== 3 && axis !== -1) throw unsupported(node, `concatenation along axis ${axis}`);
    return { kind: 'concat', name: node.name, inputs: inputs.slice(0, -1) };
  },

  LRN(node, [x]) {
    const attrs = {
      radius: intAttr(node, 'depth_radius', 5),
      bias: floatAttr(node, 'bias', 1),
      alpha: floatAttr(node, 'alpha', 1),
      beta: floatAttr(node, 'beta', 0.5),
    };
    return { kind: 'lrn', name: node.name, inputs: [x!], attrs };
  },

  Reshape(node, [x, shape], weights) {
    return {
      kind: 'reshape',
      name: node.name,
      inputs: [x!],
      attrs: { shape: weights.ints(shape!).slice(1) },
    };
  },

  Squeeze(node, [x]) {
    const axes = intsAttr(node, 'squeeze_dims').sort();
    if (axes.join() !== '1,2') throw unsupported(node, 'squeezing other axes than height and width');
    return { kind: 'reshape', name: node.name, inputs: [x!], attrs: { shape: [-1] } };
  },
};

/** Reads a node. Faults `unknown-network-op`, `unsupported-network-op`. */
export function readNode(node: NodeDef, weights: Weights): DraftOp | string {
  const reader = READERS[node.op];
  if (!reader) {
    throw new Fault(
      'unknown-network-op',
      `The network's node "${node.name}" is of an operation that is not known: ${node.op}.`,
      `Known are: Placeholder, Const, ${Object.keys(READERS).join(', ')}.`,
    );
  }
  const format = stringAttr(node, 'data_format');
  if (format === 'NCHW') throw unsupported(node, 'channels before positions (NCHW)');
  return reader(node, inputsOf(node), weights);
}

function unsupported(node: NodeDef, what: string): Fault {
  return new Fault('unsupported-network-op', `The network's node "${node.name}" (${node.op}) uses ${what}.`);
}

function convolution(node: NodeDef, [x, filter, bias]: string[], weights: Weights): Omit<ConvOp, 'kind'> {
  const strides = pair(intsAttr(node, 'strides'));
  if (strides[0] !== strides[1]) throw unsupported(node, 'different strides for height and width');
  return {
    name: node.name,
    inputs: [x!],
    attrs: {
      strides,
      dilations: pair(intsAttr(node, 'dilations')),
      padding: paddingOf(node),
      activation: activationOf(node),
    },
    weights: { filter: weights.tensor(filter!), bias: bias === undefined ? undefined : weights.tensor(bias) },
  };
}

function pooling(node: NodeDef, [x]: string[]) {
  const attrs = {
    size: pair(intsAttr(node, 'ksize')),
    strides: pair(intsAttr(node, 'strides')),
    padding: paddingOf(node),
  };
  return { name: node.name, inputs: [x!], attrs };
}

function dense(node: NodeDef, [x, matrix, bias]: string[], weights: Weights): DraftOp {
  if (boolAttr(node, 'transpose_a')) throw unsupported(node, 'a transposed input');
  const stored = weights.tensor(matrix!);
  const upright = boolAttr(node, 'transpose_b') ? weights.own(tf.transpose(stored)) : stored;
  if (upright !== stored) stored.dispose();
  return {
    kind: 'dense',
    name: node.name,
    inputs: [x!],
    attrs: { activation: activationOf(node) },
    weights: { matrix: upright, bias: bias === undefined ? undefined : weights.tensor(bias) },
  };
}

/** Of two tensors, or of a tensor and a constant per channel. */
function sum(node: NodeDef, inputs: string[], weights: Weights): DraftOp {
  const constant = inputs.find((input) => weights.has(input));
  if (constant === undefined) return { kind: 'add', name: node.name, inputs };
  if (weights.shape(constant).length !== 1) throw unsupported(node, 'a constant that is not one per channel');
  const input = inputs.find((other) => other !== constant)!;
  return { kind: 'affine', name: node.name, inputs: [input], weights: { offset: weights.tensor(constant) } };
}

function batchNorm(node: NodeDef, inputs: string[], weights: Weights): DraftOp {
  const [scale, offset, mean, variance] = inputs.slice(1).map((input) => weights.tensor(input));
  const epsilon = floatAttr(node, 'epsilon', 1e-4);
  const [slope, shift] = tf.tidy(() => {
    const factor = tf.div(scale!, tf.sqrt(tf.add(variance!, epsilon)));
    return [factor, tf.sub(offset!, tf.mul(mean!, factor))] as [tf.Tensor, tf.Tensor];
  });
  tf.dispose([scale!, offset!, mean!, variance!]);
  return {
    kind: 'affine',
    name: node.name,
    inputs: [inputs[0]!],
    weights: { scale: weights.own(slope), offset: weights.own(shift) },
  };
}

function padding(node: NodeDef, [x, amounts, value]: string[], weights: Weights): DraftOp {
  const [, , top, bottom, left, right] = weights.ints(amounts!) as [
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  const attrs = {
    pads: [
      [top, bottom],
      [left, right],
    ] as Pads,
    value: value === undefined ? 0 : weights.scalar(value),
  };
  return { kind: 'pad', name: node.name, inputs: [x!], attrs };
}

/** The middle two of four NHWC numbers. */
function pair(numbers: number[]): Pair {
  return numbers.length === 4 ? [numbers[1]!, numbers[2]!] : [1, 1];
}

function paddingOf(node: NodeDef): Padding {
  const word = stringAttr(node, 'padding');
  if (word !== 'EXPLICIT') return word === 'SAME' ? 'same' : 'valid';
  const [, , top, bottom, left, right] = intsAttr(node, 'explicit_paddings') as number[];
  return [
    [top!, bottom!],
    [left!, right!],
  ];
}

/** Of a fused node: what it does after its bias. */
function activationOf(node: NodeDef): Activation {
  const names = stringsAttr(node, 'fused_ops').filter((name) => name !== 'BiasAdd');
  const known: Record<string, Activation> = { Relu: 'relu', Relu6: 'relu6' };
  const activation = names.length === 0 ? 'none' : known[names[0]!];
  if (!activation || names.length > 1) throw unsupported(node, `the fused operations ${names.join(', ')}`);
  return activation;
}
