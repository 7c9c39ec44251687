import { at } from '../../../../base/at.ts';
import type { AffineOp } from '../../ops/kinds/op.ts';
import type { DraftOp } from '../blueprint.ts';
import { Constant } from '../constant.ts';
import type { Pass } from './pass.ts';
import { privateTo } from './readers.ts';

type Affine = AffineOp<Constant>;
type Weighted = Extract<DraftOp, { kind: 'conv' | 'depthwise' | 'grouped' | 'dense' }>;

/** Joins each affine map and each ReLU to the op that computes its input, where nothing else reads that. */
export const joinAffine: Pass = (drafts, { named, shapes }) => {
  const isPrivate = privateTo(drafts, named);
  const atPositions = (op: Affine) => isVector(op) && shapes.get(at(op.inputs, 0))?.length === 3;
  const done = new Map<string, DraftOp>();
  for (const draft of drafts) {
    const before = done.get(at(draft.inputs, 0));
    const joined = before && isPrivate(before.name) ? join(before, draft, atPositions) : undefined;
    if (before && joined) done.delete(before.name);
    done.set(draft.name, joined ?? draft);
  }
  return [...done.values()].map((op) => (op.kind === 'affine' && atPositions(op) ? positional(op) : op));
};

function join(before: DraftOp, draft: DraftOp, atPositions: (op: Affine) => boolean): DraftOp | undefined {
  if (draft.kind === 'affine') {
    if (!isVector(draft)) return undefined;
    if (before.kind === 'affine' && isVector(before)) return composed(before, draft);
    return isOpen(before) ? withAffine(before, draft) : undefined;
  }
  if (draft.kind !== 'relu') return undefined;
  const target = before.kind === 'affine' && atPositions(before) ? positional(before) : before;
  if (!isOpen(target)) return undefined;
  return {
    ...target,
    name: draft.name,
    attrs: { ...target.attrs, activation: draft.attrs.activation },
  } as DraftOp;
}

/** Whether a convolution or dense layer has no activation yet. */
const isOpen = (op: DraftOp): op is Weighted =>
  (op.kind === 'conv' || op.kind === 'depthwise' || op.kind === 'grouped' || op.kind === 'dense') &&
  op.attrs.activation === 'none';

/** Whether its constants have one number a channel. */
const isVector = ({ weights: { scale, offset } }: Affine): boolean =>
  [scale, offset].every((constant) => constant === undefined || constant.shape.length === 1);

/** (x s + o) t + p = x (s t) + (o t + p). */
function composed(first: Affine, second: Affine): Affine {
  const scale = product(first.weights.scale, second.weights.scale);
  const offset = shifted(first.weights.offset, second.weights);
  return { ...second, inputs: first.inputs, weights: { ...(scale && { scale }), ...(offset && { offset }) } };
}

function withAffine(target: Weighted, { name, weights: { scale, offset } }: Affine): DraftOp {
  const key = target.kind === 'dense' ? 'matrix' : 'filter';
  const old: Record<string, Constant | undefined> = target.weights;
  // The numbers of each output lie side by side in all filters: [..., out], or [..., in, multiplier].
  const factor = scale ? product(old[key], scale) : old[key];
  const bias = shifted(old.bias, { ...(scale && { scale }), ...(offset && { offset }) });
  return { ...target, name, weights: { [key]: factor, ...(bias && { bias }) } } as DraftOp;
}

/** Multiplies each number by the one of its channel, the last axis; a missing factor is 1. */
function product(x: Constant | undefined, scale: Constant | undefined): Constant | undefined {
  if (!x || !scale) return x ?? scale;
  return x.derived(x.shape, (values) => {
    const factors = scale.values();
    const out = new Float32Array(values.length);
    for (let row = 0; row < out.length; row += factors.length) {
      for (let i = 0; i < factors.length; i++) out[row + i] = values[row + i]! * factors[i]!;
    }
    return out;
  });
}

/** Returns offset * scale + shift, each of which may be missing. */
function shifted(old: Constant | undefined, by: Affine['weights']): Constant | undefined {
  const scaled = old && product(old, by.scale);
  if (!scaled || !by.offset) return scaled ?? by.offset;
  const { offset } = by;
  return scaled.derived(scaled.shape, (values) => {
    const shifts = offset.values();
    return values.map((value, i) => value + shifts[i]!);
  });
}

/** Turns an affine map at positions into a 1x1 depthwise convolution, which backends compute in one step. */
function positional(op: Affine): DraftOp {
  const { scale, offset } = op.weights;
  const channels = at(Object.values<Constant>(op.weights), 0).size;
  const filter = scale
    ? scale.shaped([1, 1, channels, 1])
    : new Constant(op.name, [1, 1, channels, 1], () => new Float32Array(channels).fill(1));
  return {
    kind: 'depthwise',
    name: op.name,
    inputs: op.inputs,
    attrs: { strides: [1, 1], dilations: [1, 1], padding: 'valid', activation: 'none' },
    weights: { filter, ...(offset && { bias: offset }) },
  };
}
