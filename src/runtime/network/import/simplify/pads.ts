import type { PadOp, Pair } from '../../ops/kinds/op.ts';
import type { DraftOp } from '../blueprint.ts';
import type { Pass } from './pass.ts';
import { readersOf } from './readers.ts';

/** As good as nothing to a maximum. */
const LEAST = -1e30;

/**
 * Borders become the padding of the op that reads them: zeros that of a convolution, or of a max-pool that never
 * sees less than zero; the least number that of any max-pool.
 */
export const joinPads: Pass = (ops, { named }) => {
  const pads = new Map(ops.flatMap((op) => (op.kind === 'pad' ? [[op.name, op] as const] : [])));
  const positive = nonNegative(ops);
  const joined = ops.map((op): DraftOp => {
    const pad = pads.get(op.inputs[0]!);
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
  pads.every((pad, axis) => pad.every((length) => length < size[axis]!));

/** Names of the tensors that hold no negative number whatever the input. */
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

/** Ops that make no negative number of others. */
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
