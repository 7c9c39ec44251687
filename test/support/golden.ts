import { readFile } from 'node:fs/promises';
import { expect } from 'vitest';

const FIXTURES = new URL('../fixtures/golden/', import.meta.url);

/** Numbers computed elsewhere, from test/fixtures/golden or another folder. */
export async function golden<T>(file: string, folder: URL = FIXTURES): Promise<T> {
  return JSON.parse(await readFile(new URL(file, folder), 'utf8')) as T;
}

/** float32 little-endian numbers of a file. */
export async function floats(file: string, folder: URL = FIXTURES): Promise<Float32Array> {
  return new Float32Array(new Uint8Array(await readFile(new URL(file, folder))).buffer);
}

/** Asserts that two lists agree within a fraction of the largest entry. */
export function expectClose(found: ArrayLike<number>, expected: ArrayLike<number>, tolerance = 1e-3): void {
  expect(found.length).toBe(expected.length);
  const numbers = Array.from(expected);
  const largest = numbers.reduce((most, value) => Math.max(most, Math.abs(value)), Number.MIN_VALUE);
  const error = numbers.reduce((most, value, i) => Math.max(most, Math.abs(found[i]! - value)), 0);
  expect(error / largest).toBeLessThanOrEqual(tolerance);
}
