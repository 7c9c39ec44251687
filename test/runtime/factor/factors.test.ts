import { expect, it } from 'vitest';
import { centroidsOf, leftToRight, magnitudes, normalized } from '../../../src/runtime/factor/factors.ts';
import { expectClose } from '../../support/golden.ts';

/** Three groups at two rows of three positions: one on the right, an empty one, one that leans to the left. */
const maps = () => ({
  rows: 6,
  columns: 3,
  data: Float64Array.of(0, 0, 2, 0, 0, 1, 3, 0, 0, 0, 0, 0, 0, 0, 0, 4, 0, 0),
});
const directions = () => ({ rows: 2, columns: 3, data: Float64Array.of(3, 0, 1, 4, 0, 0) });

it('a centroid weighs columns by squares; an empty map lies beyond all others', () => {
  // Squares: group 0 has 9 and 16 in column 2; group 2 has 4 in column 0 and 1 in column 1.
  expect(centroidsOf(maps(), 3)).toEqual([2, Number.MAX_VALUE, 0.2]);
});

it('groups stand from left to right, each with its own direction', () => {
  const { maps: ordered, directions: along } = leftToRight({ maps: maps(), directions: directions() }, 3);
  expect([...ordered.data.subarray(0, 3)]).toEqual([2, 0, 0]);
  expect([...along.data]).toEqual([1, 3, 0, 0, 4, 0]);
});

it('directions get the length 1, maps take it over, and the magnitude stays', () => {
  const factors = { maps: maps(), directions: directions() };
  const before = magnitudes(factors);
  expect(before).toEqual([25, 0, Math.sqrt(5)]);
  const { maps: scaled, directions: unit } = normalized(factors);
  expectClose(unit.data, [0.6, 0, 1, 0.8, 0, 0]);
  expect(scaled.data[6]).toBe(15);
  expect(magnitudes({ maps: scaled, directions: unit })[0]).toBeCloseTo(25, 12);
});
