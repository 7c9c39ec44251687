import type { Pair } from '../../ops/kinds/op.ts';
import { Unfit } from '../builder.ts';
import { reachOf } from '../emit/transposed-convolution.ts';
import { type Node, pair } from './node.ts';

/**
 * Returns which part of its full output a transposed convolution keeps: by paddings, or by the size that the file
 * gives. Throws Unfit.
 */
export function placeOf(
  node: Node,
  input: Pair,
  size: Pair,
  strides: Pair,
  dilations: Pair,
): { before: Pair; out: Pair } {
  const auto = node.text('auto_pad', 'NOTSET');
  const extra = pair(node.ints('output_padding'), 0);
  const pads = node.ints('pads') ?? [0, 0, 0, 0];
  const given = node.ints('output_shape')?.slice(-2);
  const along = (axis: 0 | 1): [before: number, out: number] => {
    const reach = reachOf(input[axis], size[axis], strides[axis], dilations[axis]) + extra[axis];
    const wanted = given?.[axis] ?? (auto.startsWith('SAME') ? input[axis] * strides[axis] : undefined);
    if (wanted === undefined) {
      const [before = Number.NaN, after = Number.NaN] =
        auto === 'VALID' ? [0, 0] : [pads[axis], pads[axis + 2]];
      return [before, reach - before - after];
    }
    const total = Math.max(reach - wanted, 0);
    return [auto === 'SAME_UPPER' ? Math.floor(total / 2) : Math.ceil(total / 2), wanted];
  };
  const [rows, columns] = [along(0), along(1)];
  if (![...rows, ...columns].every(Number.isInteger))
    throw new Unfit('a padding of other axes than there are');
  return { before: [rows[0], columns[0]], out: [rows[1], columns[1]] };
}
