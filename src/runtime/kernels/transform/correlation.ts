import { fault } from '../../../base/messages.ts';
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
  const a = centred(inputs[0].data);
  const b = centred(secondOf(inputs).data);
  const spread = Math.sqrt(dot(a, a) * dot(b, b));
  if (a.length < 3 || !(spread > 0)) throw fault('correlation-none', { count: a.length });
  const found = dot(a, b) / spread;
  const notes = anew && found > MUCH_THE_SAME ? { notes: { anew: found } } : {};
  return { axes: [], data: Float32Array.of(found), unit, ...notes };
};

function centred(data: Float32Array): Float64Array {
  const mean = data.reduce((sum, entry) => sum + entry, 0) / data.length;
  return Float64Array.from(data, (entry) => entry - mean);
}

const dot = (a: Float64Array, b: Float64Array): number =>
  a.reduce((sum, entry, i) => sum + entry * (b[i] ?? 0), 0);
