import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alikeAs, cosine, meanLikeness, shareOfOthers } from '../../../src/runtime/compare/doubt.ts';

it('a cosine is by hand', () => {
  expect(cosine([3, 4], [4, 3])).toBeCloseTo(24 / 25, 12);
  expect(cosine([1, 0], [0, 2])).toBe(0);
  expect(cosine([0, 0], [1, 2])).toBeUndefined();
});

describe('likeness to others', () => {
  // Pairs: 0.6, 0, 0.8; their mean is 1.4 / 3.
  const others = [
    [1, 0],
    [3, 4],
    [0, 1],
  ];

  it('is measured by that of the others among themselves', () => {
    expect(meanLikeness(others)).toBeCloseTo(1.4 / 3, 12);
    expect(alikeAs([1, 0], others)).toBeCloseTo((1 + 0.6 + 0) / 3 / (1.4 / 3), 12);
    expect(alikeAs([-1, 0], others)).toBeCloseTo(-1.6 / 1.4, 12);
  });

  it('is nothing for what has no path, and unknown where the others have none in common', () => {
    expect(alikeAs([0, 0], others)).toBe(0);
    expect(alikeAs([1, 0], [[1, 0]])).toBeUndefined();
    const apart = [
      [1, 0],
      [0, 1],
    ];
    expect(alikeAs([1, 0], apart)).toBeUndefined();
  });

  const list = fc.array(fc.double({ min: 0.1, max: 10, noNaN: true }), { minLength: 3, maxLength: 3 });
  it('does not depend on how strong anything is', () => {
    const lists = fc.array(list, { minLength: 2, maxLength: 6 });
    const factors = fc.double({ min: 0.01, max: 100, noNaN: true });
    fc.assert(
      fc.property(lists, list, factors, (all, own, factor) => {
        // Lists that have next to nothing in common have no path.
        fc.pre((meanLikeness(all) ?? 0) > 0.06);
        const scaled = all.map((each, i) => each.map((entry) => (i === 0 ? factor * entry : entry)));
        expect(alikeAs(own, scaled)).toBeCloseTo(alikeAs(own, all)!, 9);
        expect(alikeAs(own, [own, own, own])).toBeCloseTo(1, 9);
      }),
    );
  });
});

it('misfires are examples of another label than the one that excites most on average', () => {
  const labels = ['cat', 'cat', 'dog', 'dog', 'hen'];
  // Means: cat 5, dog 5.5, hen 1.
  expect(shareOfOthers([9, 1, 8, 3, 1], labels, [0, 2])).toBe(0.5);
  expect(shareOfOthers([9, 1, 8, 3, 1], labels, [2, 3])).toBe(0);
  expect(shareOfOthers([0, 0, 0, 0, 7], labels, [4, 0, 1, 2])).toBe(0.75);
});
