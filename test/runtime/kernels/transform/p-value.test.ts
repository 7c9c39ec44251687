import { expect, it } from 'vitest';
import type { Value } from '../../../../src/base/value.ts';
import { computeOnPage } from '../../../../src/runtime/kernels/page.ts';

const one = (number: number): Value => ({ axes: [], data: Float32Array.of(number), unit: '' });
const many = (numbers: number[]): Value => ({
  axes: [{ name: 'direction', size: numbers.length }],
  data: Float32Array.from(numbers),
  unit: '',
});
const p = (number: number, chance: number[]) =>
  computeOnPage('transform/p-value', [one(number), many(chance)], { unit: 'p-value' }).data[0];

it('counts what lies as far from the middle of chance, on either side, and the number itself', () => {
  // The median is 0.5; 0.1 and 0.9 are as far as 0.9, of four.
  expect(p(0.9, [0.1, 0.4, 0.6, 0.9])).toBeCloseTo(3 / 5, 6);
  expect(p(0.1, [0.1, 0.4, 0.6, 0.9])).toBeCloseTo(3 / 5, 6);
  expect(p(0.5, [0.1, 0.4, 0.6, 0.9])).toBe(1);
  // The median of three is 0.4.
  expect(p(0.8, [0.3, 0.4, 0.5])).toBeCloseTo(1 / 4, 6);
  expect(p(1, Array(19).fill(0.5))).toBeCloseTo(1 / 20, 6);
});

it('is no number of none', () => {
  expect(p(Number.NaN, [0.5, 0.6])).toBeNaN();
});

it('the share of what is positive counts zeros and negative numbers as not', () => {
  const value: Value = {
    axes: [
      { name: 'example', size: 4 },
      { name: 'class', size: 2 },
    ],
    data: Float32Array.of(1, -1, 0, 2, -3, 0, 4, 5),
    unit: 'sensitivity',
  };
  const params = { over: ['example'], with: 'positive', unit: 'share' };
  const found = computeOnPage('transform/aggregate', [value], params);
  expect(found.axes.map(({ name }) => name)).toEqual(['class']);
  expect([...found.data]).toEqual([0.5, 0.5]);
  expect(found.unit).toBe('share');
  value.data[0] = Number.NaN;
  expect(computeOnPage('transform/aggregate', [value], params).data[0]).toBeNaN();
});
