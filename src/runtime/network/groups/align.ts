import { at } from '../../../base/at.ts';
import { type Matrix, zeros } from '../../factor/matrix.ts';
import type { Samples } from '../../factor/samples.ts';

/**
 * Groups compatible with those of a layer above ("compatible" factorization, Olah et al. 2018): every channel has a
 * copy for each group above, and each entry is split over its copies in proportion to the magnitude of its
 * attribution to them; equally where it has none.
 * @param samples [rows, channels]; rows repeat the layer's positions
 * @param attributions to each group above, [positions, channels]
 * @returns [rows, channels * copies], copies of a channel side by side
 */
export function widen({ rows, columns, data }: Samples, attributions: Float32Array[]): Samples {
  const copies = attributions.length;
  const size = at(attributions, 0).length;
  const wide = new Float32Array(data.length * copies);
  for (let i = 0; i < data.length; i++) {
    const entry = i % size;
    let sum = 0;
    for (const attribution of attributions) sum += Math.abs(attribution[entry]!);
    for (let n = 0; n < copies; n++) {
      const share = sum === 0 ? 1 / copies : Math.abs(attributions[n]![entry]!) / sum;
      wide[i * copies + n] = data[i]! * share;
    }
  }
  return { rows, columns: columns * copies, data: wide };
}

/** Returns the sum over the copies of each channel: [channels * copies, k] to [channels, k]. */
export function gather({ rows, columns, data }: Matrix, copies: number): Matrix {
  const made = zeros(rows / copies, columns);
  for (let row = 0, i = 0; row < rows; row++) {
    const to = Math.floor(row / copies) * columns;
    for (let j = 0; j < columns; j++, i++) made.data[to + j]! += data[i]!;
  }
  return made;
}
