import { expect, it } from 'vitest';
import { gather, widen } from '../../../../src/runtime/network/groups/align.ts';

/** Two positions of three channels. */
const samples = { rows: 2, columns: 3, data: Float32Array.of(1, 2, 3, 4, 5, 6) };

it('splits each entry by the magnitudes of its attribution to the groups above', () => {
  const attributions = [Float32Array.of(1, -3, 0, 2, 0, 0), Float32Array.of(3, 1, 5, -2, 0, 0.5)];
  const wide = widen(samples, attributions);
  expect(wide).toMatchObject({ rows: 2, columns: 6 });
  expect([...wide.data]).toEqual([0.25, 0.75, 1.5, 0.5, 0, 3, 2, 2, 2.5, 2.5, 0, 6]);
});

it('splits rows that repeat the positions alike', () => {
  const twice = { rows: 4, columns: 3, data: Float32Array.of(...samples.data, ...samples.data) };
  const attributions = [Float32Array.of(1, 1, 1, 1, 1, 1), Float32Array.of(3, 0, 1, 1, 3, 0)];
  const { data } = widen(twice, attributions);
  expect([...data.subarray(12)]).toEqual([...data.subarray(0, 12)]);
});

it('adds up the copies of each channel', () => {
  // Three channels of two copies, one factor.
  const { rows, columns, data } = gather({ rows: 6, columns: 1, data: Float64Array.of(1, 2, 3, 4, 5, 6) }, 2);
  expect({ rows, columns, data: [...data] }).toEqual({ rows: 3, columns: 1, data: [3, 7, 11] });
});
