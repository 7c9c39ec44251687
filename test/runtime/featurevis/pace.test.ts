import { expect, it } from 'vitest';
import { pace } from '../../../src/runtime/featurevis/pace.ts';

it('is whole while the motif takes shape, and then falls to what is left', () => {
  const paces = [0, 0.25, 0.5, 0.75, 1].map((progress) => pace({ settle: 0.2 }, progress));
  expect(paces.slice(0, 3)).toEqual([1, 1, 1]);
  expect(paces[3]).toBeCloseTo(0.6, 6);
  expect(paces[4]).toBeCloseTo(0.2, 6);
});

it('stays where nothing is said', () => {
  expect([0, 0.5, 1].map((progress) => pace({}, progress))).toEqual([1, 1, 1]);
});
