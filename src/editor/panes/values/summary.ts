/** Numbers about numbers. Those that are not finite count for none of the others. */
export interface Summary {
  min: number;
  max: number;
  mean: number;
  /** Share of exact zeros, 0..1. */
  zeros: number;
  /** How many are not a number. */
  nan: number;
  infinite: number;
}

/** Sums up the numbers of a value. Of none, `min`, `max` and `mean` are NaN. */
export function summarize(data: Float32Array): Summary {
  let [min, max, sum, finite, zeros, nan] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 0, 0, 0, 0];
  for (const entry of data) {
    if (Number.isNaN(entry)) nan++;
    if (!Number.isFinite(entry)) continue;
    finite++;
    sum += entry;
    if (entry === 0) zeros++;
    if (entry < min) min = entry;
    if (entry > max) max = entry;
  }
  const known = finite > 0;
  return {
    min: known ? min : Number.NaN,
    max: known ? max : Number.NaN,
    mean: sum / finite,
    zeros: data.length > 0 ? zeros / data.length : 0,
    nan,
    infinite: data.length - finite - nan,
  };
}
