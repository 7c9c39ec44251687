import * as tf from '@tensorflow/tfjs-core';
import type { Op, Padding, PadOp, Pair } from '../op.ts';
import { type AffineDraft, consumersOf, type DraftOp } from './draft.ts';
import type { Weights } from './weights.ts';

type Weighted = Extract<Op, { kind: 'conv' | 'depthwise' | 'dense' }>;

/**
 * The same network in fewer ops: biases, batch norms and activations join the convolution before them, zero
 * borders the convolution or pool after them. Tensors in `named` stay.
 */
export function simplify(drafts: DraftOp[], named: ReadonlySet<string>, weights: Weights): Op[] {
  return joinPads(joinForward(drafts, named, weights), named);
}

/** Joins each affine map and activation to the op that it alone reads. */
function joinForward(drafts: DraftOp[], named: ReadonlySet<string>, weights: Weights): Op[] {
  const consumers = consumersOf(drafts);
  const done = new Map<string, Op>();
  for (const draft of drafts) {
    const before = done.get(draft.inputs[0]!);
    const own = before && !named.has(before.name) && consumers.get(before.name)!.length === 1;
    const target = own && isWeighted(before) && before.attrs.activation === 'none' ? before : undefined;
    if (target && (draft.kind === 'affine' || draft.kind === 'relu')) {
      done.delete(target.name);
      done.set(
        draft.name,
        draft.kind === 'affine' ? withAffine(target, draft, weights) : withActivation(target, draft),
      );
    } else {
      done.set(draft.name, draft.kind === 'affine' ? standalone(draft, weights) : draft);
    }
  }
  return [...done.values()];
}

const isWeighted = (op: Op): op is Weighted =>
  op.kind === 'conv' || op.kind === 'depthwise' || op.kind === 'dense';

function withActivation(target: Weighted, relu: Extract<Op, { kind: 'relu' }>): Op {
  const attrs = { ...target.attrs, activation: relu.attrs.activation };
  return { ...target, name: relu.name, attrs } as Op;
}

function withAffine(target: Weighted, affine: AffineDraft, weights: Weights): Op {
  const { scale, offset } = affine.weights;
  const key = target.kind === 'dense' ? 'matrix' : 'filter';
  const old: Record<string, tf.Tensor | undefined> = target.weights;
  const present = old[key]!;
  const { factor, bias } = tf.tidy(() => {
    const scaled = old.bias && scale ? tf.mul(old.bias, scale) : old.bias;
    return {
      factor: scale && tf.mul(present, perOutput(target, scale)),
      bias: scaled ? tf.add(scaled, offset) : tf.clone(offset),
    };
  });
  if (factor) present.dispose();
  tf.dispose([old.bias, scale, offset].filter((tensor) => tensor !== undefined));
  const joined = { [key]: factor ? weights.own(factor) : present, bias: weights.own(bias) };
  return { ...target, name: affine.name, weights: joined } as Op;
}

/** A factor per output channel in the shape that multiplies the filter. */
function perOutput(target: Weighted, scale: tf.Tensor): tf.Tensor {
  if (target.kind !== 'depthwise') return scale;
  return tf.reshape(scale, target.weights.filter.shape.slice(2));
}

/** An affine map that nothing before it can take: a 1x1 convolution of each channel by itself. */
function standalone(affine: AffineDraft, weights: Weights): Op {
  const { scale, offset } = affine.weights;
  const channels = offset.size;
  const filter = tf.tidy(() => tf.reshape(scale ?? tf.ones([channels]), [1, 1, channels, 1]));
  scale?.dispose();
  return {
    kind: 'depthwise',
    name: affine.name,
    inputs: affine.inputs,
    attrs: { strides: [1, 1], dilations: [1, 1], padding: 'valid', activation: 'none' },
    weights: { filter: weights.own(filter), bias: offset },
  };
}

/** Zero borders become the padding of a convolution, or of a max-pool that never sees less than zero. */
function joinPads(ops: Op[], named: ReadonlySet<string>): Op[] {
  const pads = new Map(
    ops.filter((op) => op.kind === 'pad' && op.attrs.value === 0).map((op) => [op.name, op]),
  );
  const positive = nonNegative(ops);
  const joined = ops.map((op): Op => {
    const pad = pads.get(op.inputs[0]!) as PadOp | undefined;
    if (!pad || !('attrs' in op) || !('padding' in op.attrs) || op.attrs.padding !== 'valid') return op;
    if (op.kind === 'avgpool') return op;
    if (op.kind === 'maxpool' && !(positive.has(pad.name) && isNarrow(pad, op.attrs.size))) return op;
    const padding: Padding = pad.attrs.pads;
    return { ...op, inputs: pad.inputs, attrs: { ...op.attrs, padding } } as Op;
  });
  const consumers = consumersOf(joined);
  return joined.filter((op) => !pads.has(op.name) || consumers.has(op.name) || named.has(op.name));
}

/** Whether no window of this size lies in the border alone. */
const isNarrow = ({ attrs: { pads } }: PadOp, size: Pair): boolean =>
  pads.every((pad, axis) => pad.every((length) => length < size[axis]!));

/** Names of the tensors that hold no negative number whatever the input. */
function nonNegative(ops: Op[]): Set<string> {
  const found = new Set<string>();
  for (const op of ops) {
    const rectified = 'attrs' in op && 'activation' in op.attrs && op.attrs.activation !== 'none';
    const keeps = ['concat', 'add', 'maxpool', 'avgpool', 'mean', 'reshape', 'lrn'].includes(op.kind);
    const kept =
      (keeps || (op.kind === 'pad' && op.attrs.value >= 0)) && op.inputs.every((input) => found.has(input));
    if (rectified || kept || op.kind === 'softmax') found.add(op.name);
  }
  return found;
}
