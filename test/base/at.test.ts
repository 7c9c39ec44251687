import { describe, expect, it } from 'vitest';
import { at, entryOf, lookUp } from '../../src/base/at.ts';

describe('at', () => {
  it.each([
    [0, 'a'],
    [2, 'c'],
    [-1, 'c'],
    [-3, 'a'],
  ])('entry %i of three is %s', (index, entry) => {
    expect(at(['a', 'b', 'c'], index)).toBe(entry);
  });

  it.each([3, -4, 0.5])('there is no entry %d', (index) => {
    expect(() => at(['a', 'b', 'c'], index)).toThrow(RangeError);
  });

  it('takes 0 and false for entries', () => {
    expect(at(new Float32Array(1), 0)).toBe(0);
    expect(at([false], 0)).toBe(false);
  });
});

describe('lookUp', () => {
  it('returns the value of a key that is there, also 0', () => {
    expect(lookUp(new Map([['a', 0]]), 'a')).toBe(0);
  });

  it('throws for one that is not', () => {
    expect(() => lookUp(new Map(), 'a')).toThrow(RangeError);
  });
});

describe('entryOf', () => {
  it('returns the value of a key that is there, also 0', () => {
    expect(entryOf({ a: 0 }, 'a')).toBe(0);
  });

  it.each(['b', 'toString'])('throws for %s, which is not', (key) => {
    expect(() => entryOf({ a: 0 }, key)).toThrow(RangeError);
  });
});
