import fc from 'fast-check';
import { expect, it } from 'vitest';
import { descending, strongest } from '../../../../src/runtime/kernels/transform/order.ts';

it('the strongest are the first of all by magnitude', () => {
  fc.assert(
    fc.property(fc.float32Array(), fc.nat(12), (numbers, count) => {
      const all = descending(numbers.map(Math.abs)).filter((place) => !Number.isNaN(numbers[place]));
      expect(strongest(numbers, count)).toEqual(all.slice(0, count));
    }),
  );
});
