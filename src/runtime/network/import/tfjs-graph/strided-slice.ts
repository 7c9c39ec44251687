import { Unfit } from '../builder.ts';
import { squeezed } from '../emit/axes.ts';
import { sliced } from '../emit/parts.ts';
import { valueAt } from '../inputs.ts';
import { intsAt, type Reader } from './node-def.ts';

/**
 * Reads Python's x[a:b, c]: a range or one entry of each axis. The bits of masks tell the axes whose beginning or end
 * is left out, and those of which one entry is taken and that are then dropped.
 */
export const stridedSlice: Reader = (b, node, inputs) => {
  const [starts, ends, steps] = [intsAt(inputs, 1), intsAt(inputs, 2), intsAt(inputs, 3)];
  if (node.int('ellipsis_mask', 0) !== 0 || node.int('new_axis_mask', 0) !== 0) {
    throw new Unfit('an ellipsis or a new axis');
  }
  const has = (mask: string, axis: number) => ((node.int(mask, 0) >> axis) & 1) === 1;
  const gone: number[] = [];
  const part = starts.reduce(
    (x, start, axis) => {
      if (has('shrink_axis_mask', axis)) {
        gone.push(axis);
        return sliced(b, x, axis, start, start === -1 ? Number.MAX_SAFE_INTEGER : start + 1);
      }
      const from = has('begin_mask', axis) ? 0 : start;
      const to = has('end_mask', axis) ? Number.MAX_SAFE_INTEGER : (ends[axis] ?? Number.NaN);
      return sliced(b, x, axis, from, to, steps[axis]);
    },
    valueAt(inputs, 0),
  );
  return gone.length > 0 ? squeezed(b, part, gone) : part;
};
