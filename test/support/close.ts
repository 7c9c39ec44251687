import { expect } from 'vitest';

/** Asserts that two lists agree within a fraction of the largest entry. */
export function expectClose(found: ArrayLike<number>, expected: ArrayLike<number>, tolerance = 1e-3): void {
  expect(found.length).toBe(expected.length);
  const numbers = Array.from(expected);
  const largest = numbers.reduce((most, value) => Math.max(most, Math.abs(value)), Number.MIN_VALUE);
  const error = numbers.reduce((most, value, i) => Math.max(most, Math.abs(found[i]! - value)), 0);
  expect(error / largest).toBeLessThanOrEqual(tolerance);
}
