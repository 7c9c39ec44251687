import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Value } from '../../../../src/base/value.ts';
import { beyond } from '../../../../src/runtime/kernels/transform/beyond.ts';

const value = (data: number[], index?: number[]): Value => ({
  axes: [{ name: 'channel', size: data.length, ...(index && { index }) }],
  data: Float32Array.from(data),
  unit: 'attribution',
});
const shareOf = (a: number[], b: number[]) => beyond([value(a), value(b)], { unit: 'share' }).data[0];

it('is the share of the magnitude of entries larger than their counterpart, whatever their sign', () => {
  expect(shareOf([3, -4, 1, 2], [1, 1, 5, 2])).toBeCloseTo(7 / 10, 6);
  expect(shareOf([3, -4], [0, 0])).toBe(1);
  expect(shareOf([0, 0], [0, 0])).toBe(0);
  expect(() => beyond([value([1, 2], [3, 4]), value([1, 2], [3, 5])], { unit: '' })).toThrow();
});

it('falls as the second grows, from all to nothing', () => {
  const numbers = fc.array(fc.float({ noNaN: true, min: -100, max: 100 }), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(numbers, fc.double({ min: 0, max: 3, noNaN: true }), (a, factor) => {
      const at = (by: number) =>
        shareOf(
          a,
          a.map((entry) => entry * by),
        )!;
      expect(at(factor)).toBe(a.some((entry) => entry !== 0) && factor < 1 ? at(0) : 0);
    }),
  );
});
