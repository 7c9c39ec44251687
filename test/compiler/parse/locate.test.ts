import { describe, expect, test } from 'vitest';
import { parse } from '../../../src/compiler/parse/parse.ts';

const text = '{ "a/b": {"c": [10, {"d": "x"}]}, "e": 1, "e": 2 }';
const { locate } = parse(text);
const at = (pointer: string, part?: 'key') => {
  const range = locate(pointer, part);
  return range && text.slice(range.from, range.to);
};

describe('locate', () => {
  test.each([
    ['', text],
    ['/a~1b', '{"c": [10, {"d": "x"}]}'],
    ['/a~1b/c/0', '10'],
    ['/a~1b/c/1/d', '"x"'],
    ['/e', '2'],
  ])('%j is a value', (pointer, found) => expect(at(pointer)).toBe(found));

  test.each([
    ['/a~1b', '"a/b"'],
    ['/a~1b/c/1/d', '"d"'],
    ['/a~1b/c/1', '{"d": "x"}'],
    ['', text],
  ])('%j has a key', (pointer, found) => expect(at(pointer, 'key')).toBe(found));

  test.each([
    ['/a~1b/missing', '{"c": [10, {"d": "x"}]}'],
    ['/a~1b/c/7/d', '[10, {"d": "x"}]'],
    ['/a~1b/c/x', '[10, {"d": "x"}]'],
    ['/a~1b/c/0/deeper', '10'],
    ['/nothing', text],
  ])('%j is missing, so its nearest ancestor is found', (pointer, found) => {
    expect(at(pointer)).toBe(found);
    expect(at(pointer, 'key')).toBe(found);
  });

  test('nothing is found in a text that is not JSON', () => expect(parse('{').locate('')).toBeUndefined());
});
