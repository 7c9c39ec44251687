import { describe, expect, test } from 'vitest';
import { MAX_DEPTH, MAX_KEYS, MAX_LENGTH, MAX_VALUES, parse } from '../../../src/compiler/parse/parse.ts';

/** The only diagnostic of a text. */
function only(text: string) {
  const { diagnostics } = parse(text);
  expect(diagnostics).toHaveLength(1);
  return diagnostics[0]!;
}

describe('a text that is JSON', () => {
  test('gives its value; comments, trailing commas and a byte order mark are forgiven', () => {
    const { value, diagnostics } = parse(
      '\uFEFF// first\n{"a": [1, -2.5e3, "x\\u00e9", null, true,], /* b */ "b": {},}',
    );
    expect(value).toEqual({ a: [1, -2500, 'xé', null, true], b: {} });
    expect(diagnostics).toEqual([]);
  });

  test('may be null', () => expect(parse('null')).toMatchObject({ value: null, diagnostics: [] }));

  test('cannot reach a prototype', () => {
    const { value, diagnostics } = parse(
      '{"a": {"__proto__": {"x": 1}, "constructor": 1, "prototype": 2, "b": 3}}',
    );
    expect(value).toEqual({ a: { b: 3 } });
    expect(Object.getPrototypeOf((value as { a: object }).a)).toBe(Object.prototype);
    expect(diagnostics.map(({ code, pointer }) => [code, pointer])).toEqual([
      ['forbidden-key', '/a/__proto__'],
      ['forbidden-key', '/a/constructor'],
      ['forbidden-key', '/a/prototype'],
    ]);
    expect(({} as { x?: number }).x).toBeUndefined();
  });

  test('keeps the last of two values for a key, with a warning at the second key', () => {
    const { value, diagnostics } = parse('{"a": 1, "a": 2}');
    expect(value).toEqual({ a: 2 });
    expect(diagnostics).toMatchObject([
      { code: 'duplicate-key', severity: 'warning', pointer: '/a', range: { from: 9, to: 12 } },
    ]);
  });
});

describe('a text that is not JSON', () => {
  test.each([
    ["{'a': 1}", 1],
    ['{a: 1}', 1],
    ['{"a" 1}', 5],
    ['{"a": 1 "b": 2}', 8],
    ['[1,,2]', 3],
    ['{"a": 1}}', 8],
    ['{"a": "x\n"}', 6],
    ['[}', 1],
    ['{"a": NaN}', 6],
  ])('%j is a syntax error where it begins', (text, from) => {
    expect(parse(text).value).toBeUndefined();
    expect(only(text)).toMatchObject({
      code: 'json-syntax',
      severity: 'error',
      pointer: '',
      range: { from },
    });
  });

  test('is said with line and column', () => {
    expect(only('{\n  "a": 1\r\n  "b": 2\n}').message).toContain('line 3, column 3');
  });

  test.each([
    ['{"a": [1, 2', 'list', 'line 1, column 7'],
    ['{\n"a": {"b":', 'object', 'line 2, column 6'],
    ['{"a": "te', 'text', 'line 1, column 7'],
    ['{"a": tru', 'object', 'line 1, column 1'],
    ['{} /* end', 'comment', 'line 1, column 4'],
  ])('%j is truncated, and what is open is named', (text, open, place) => {
    const found = only(text);
    expect(found.code).toBe('json-truncated');
    expect(found.message).toContain(open);
    expect(found.message).toContain(place);
    expect(found.range!.to).toBe(text.length);
  });

  test.each(['', ' \n\t', '// nothing'])('%j is empty', (text) => expect(only(text).code).toBe('json-empty'));
});

describe('limits', () => {
  test('a text that is too long is not read', () => {
    expect(only(' '.repeat(MAX_LENGTH + 1)).code).toBe('too-large');
    expect(only(' '.repeat(MAX_LENGTH)).code).toBe('json-empty');
  });

  test('a text that is nested too deeply is not parsed', () => {
    const nested = (depth: number) => '['.repeat(depth) + ']'.repeat(depth);
    expect(parse(nested(MAX_DEPTH)).diagnostics).toEqual([]);
    expect(only(nested(MAX_DEPTH + 1))).toMatchObject({ code: 'too-deep', range: { from: MAX_DEPTH } });
    expect(only('[{"a":'.repeat(150_000)).code).toBe('too-deep');
    expect(parse(`"${'['.repeat(1000)}"`).diagnostics).toEqual([]);
  });

  test('many faults of one kind are listed up to a hundred', () => {
    expect(parse(`{${'"a": 1,'.repeat(1000)}}`).diagnostics).toHaveLength(100);
  });
});

describe('a text with more in it than any interface needs', () => {
  test('too many keys', () => {
    const keys = (count: number) =>
      `{${Array.from({ length: count }, (_, i) => `"key${i}": ${i}`).join(',')}}`;
    expect(parse(keys(MAX_KEYS)).diagnostics).toEqual([]);
    expect(only(keys(MAX_KEYS + 1))).toMatchObject({ code: 'too-many', pointer: '' });
  });

  test('too many values', () => {
    const list = (count: number) => `[${'1,'.repeat(count)}]`;
    expect(parse(list(MAX_VALUES - 1)).diagnostics).toEqual([]);
    expect(only(list(MAX_VALUES))).toMatchObject({ code: 'too-many', pointer: '' });
  });
});
