import { at } from '../../../../base/at.ts';
import type { PadOp, Pair } from '../../ops/kinds/op.ts';
import type { DraftOp } from '../blueprint.ts';
import { lengthAt } from '../constant.ts';
import type { Pass } from './pass.ts';
import { readersOf } from './readers.ts';

/** A border of at most this is never the largest entry of a window. */
const LEAST = -1e30;

/**
 * Turns borders into the padding of the op that reads them: zeros for a convolution, or for a max-pool whose input is
 * never negative; the least number for any max-pool.
 */
export const joinPads: Pass = (ops, { named }) => {
  const pads = new Map(ops.flatMap((op) => (op.kind === 'pad' ? [[op.name, op] as const] : [])));
  const positive = nonNegative(ops);
  const joined = ops.map((op): DraftOp => {
    const pad = pads.get(at(op.inputs, 0));
    if (!pad || !('attrs' in op) || !('padding' in op.attrs) || op.attrs.padding !== 'valid') return op;
    if (!canTake(op, pad, positive)) return op;
    return { ...op, inputs: pad.inputs, attrs: { ...op.attrs, padding: pad.attrs.pads } } as DraftOp;
  });
  const readers = readersOf(joined);
  return joined.filter((op) => !pads.has(op.name) || readers.has(op.name) || named.has(op.name));
};

function canTake(op: DraftOp, pad: PadOp, positive: ReadonlySet<string>): boolean {
  const { value } = pad.attrs;
  if (op.kind === 'avgpool') return false;
  if (op.kind !== 'maxpool') return value === 0;
  if (!isNarrow(pad, op.attrs.size)) return false;
  return value <= LEAST || (value === 0 && positive.has(pad.name));
}

/** Whether no window of this size lies in the border alone. */
const isNarrow = ({ attrs: { pads } }: PadOp, size: Pair): boolean =>
  pads.every((pad, axis) => pad.every((length) => length < lengthAt(size, axis)));

/** Returns the names of the tensors that hold no negative number, whatever the input. */
function nonNegative(ops: DraftOp[]): Set<string> {
  const found = new Set<string>();
  for (const op of ops) {
    const rectified = 'attrs' in op && 'activation' in op.attrs && op.attrs.activation !== 'none';
    const keeps = KEEPING.has(op.kind) || (op.kind === 'pad' && op.attrs.value >= 0);
    if (rectified || op.kind === 'softmax' || (keeps && op.inputs.every((input) => found.has(input)))) {
      found.add(op.name);
    }
  }
  return found;
}

/** Ops whose outputs have no negative number where the inputs have none. */
const KEEPING = new Set<DraftOp['kind']>([
  'add',
  'avgpool',
  'concat',
  'dilate',
  'expand',
  'lrn',
  'maxpool',
  'mean',
  'reduce',
  'reshape',
  'shuffle',
  'slice',
  'transpose',
]);
