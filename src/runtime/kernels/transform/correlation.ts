import { fault } from '../../../base/messages.ts';
import { pearson } from '../../../base/pearson.ts';
import type { PageKernel, ParamsOf } from '../kernel.ts';
import { secondOf } from './second.ts';

/** From here on two maps are taken for much the same. */
const MUCH_THE_SAME = 0.8;

/**
 * Returns the correlation of Pearson of all entries of two contents: one number. Fault `correlation-none` where one of
 * them does not vary, or has fewer than three entries. With `anew`, one of them is of a network whose weights were drawn
 * anew: if both are much the same all the same, a note says so.
 */
export const correlation: PageKernel<ParamsOf<'transform/correlation'> & { anew?: boolean }> = (
  inputs,
  { unit, anew = false },
) => {
  const count = inputs[0].data.length;
  const found = pearson(inputs[0].data, secondOf(inputs).data);
  if (count < 3 || found === undefined) throw fault('correlation-none', { count });
  const notes = anew && found > MUCH_THE_SAME ? { notes: { anew: found } } : {};
  return { axes: [], data: Float32Array.of(found), unit, ...notes };
};
