import { Unfit } from '../builder.ts';
import { squeezed } from '../emit/axes.ts';
import { sliced } from '../emit/parts.ts';
import type { Value } from '../value.ts';
import { intsAt, type Reader } from './node-def.ts';

/**
 * Python's x[a:b, c]: of each axis a part or one entry. Bits of masks say, axis by axis, that a beginning or an end
 * is left out, or that one entry is taken and the axis with it.
 */
export const stridedSlice: Reader = (b, node, inputs) => {
  const [starts, ends, steps] = [1, 2, 3].map((i) => intsAt(inputs, i)) as [number[], number[], number[]];
  if (node.int('ellipsis_mask', 0) !== 0 || node.int('new_axis_mask', 0) !== 0) {
    throw new Unfit('an ellipsis or a new axis');
  }
  const has = (mask: string, axis: number) => ((node.int(mask, 0) >> axis) & 1) === 1;
  const gone: number[] = [];
  const part = starts.reduce((x: Value, start, axis) => {
    if (has('shrink_axis_mask', axis)) {
      gone.push(axis);
      return sliced(b, x, axis, start, start === -1 ? Number.MAX_SAFE_INTEGER : start + 1);
    }
    const from = has('begin_mask', axis) ? 0 : start;
    const to = has('end_mask', axis) ? Number.MAX_SAFE_INTEGER : ends[axis]!;
    return sliced(b, x, axis, from, to, steps[axis]!);
  }, inputs[0]!);
  return gone.length > 0 ? squeezed(b, part, gone) : part;
};
