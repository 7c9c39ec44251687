import { expect, it } from 'vitest';
import { reachedBy } from '../../../src/editor/shared/steps.ts';

it('goes round by arrows, and ends by page keys', () => {
  expect(reachedBy('ArrowDown', 9, 10)).toBe(0);
  expect(reachedBy('ArrowUp', 0, 10)).toBe(9);
  expect(reachedBy('PageDown', 0, 10)).toBe(8);
  expect(reachedBy('PageDown', 8, 10)).toBe(9);
  expect(reachedBy('PageUp', 5, 10)).toBe(0);
});

it('leaves other keys and empty lists alone', () => {
  expect(reachedBy('Enter', 0, 10)).toBeUndefined();
  expect(reachedBy('ArrowDown', 0, 0)).toBeUndefined();
});
