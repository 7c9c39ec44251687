import { describe, expect, test } from 'vitest';
import { Fault } from '../../src/base/diagnostic.ts';
import { commandMessages } from '../../src/base/messages/command.ts';
import { bytesInWords, list, quote } from '../../src/base/messages/entry.ts';
import { diagnostic, fault, messages } from '../../src/base/messages.ts';

describe('diagnostic', () => {
  test('has code, severity, pointer, sentence, hint and why it does not fit in a few words', () => {
    expect(
      diagnostic('backward-attribution', '/contents/a/from', { from: 'mixed5a', to: 'mixed4a' }),
    ).toEqual({
      code: 'backward-attribution',
      severity: 'error',
      pointer: '/contents/a/from',
      message: 'Attribution runs forward: `mixed5a` comes after `mixed4a`, so it cannot be the source.',
      hint: 'Swap `from` and `to`.',
      brief: 'comes later',
    });
  });

  test('suggests the nearest name, else the names there are', () => {
    const known = ['forA', 'forB', 'evidence'];
    expect(diagnostic('unknown-ref', '', { name: 'evidense', known }).hint).toBe('Did you mean `evidence`?');
    expect(diagnostic('unknown-ref', '', { name: 'zzz', known }).hint).toBe(
      'There are `forA`, `forB` and `evidence`.',
    );
    expect(diagnostic('unknown-ref', '', { name: 'zzz', known: [] }).hint).toBe('Add it under `contents`.');
  });
});

test('fault is an error with the same code and words', () => {
  const found = fault('image-too-large', { width: 9000, height: 10, limit: 4096 });
  expect(found).toBeInstanceOf(Fault);
  expect(found.code).toBe('image-too-large');
  expect(found.message).toContain('9000 × 10');
  expect(fault('out-of-memory').message).not.toBe('');
});

test('sentences end as sentences do, and none holds its code', () => {
  const known: Record<string, unknown> = { kind: 'pytorch' };
  const anything = new Proxy(known, {
    get: (_, key) => known[String(key)] ?? (ARRAYS.has(String(key)) ? ['one'] : 'one'),
  });
  const all = { ...messages, ...commandMessages };
  for (const code of Object.keys(all) as (keyof typeof all)[]) {
    const entry = all[code] as {
      message(args: unknown): string;
      hint?(args: unknown): string | undefined;
    };
    for (const sentence of [entry.message(anything), entry.hint?.(anything)]) {
      expect(sentence, code).toMatch(/[.?]`?$/);
      expect(sentence, code).not.toMatch(code.includes('-') ? new RegExp(code) : /undefined/);
    }
  }
});

const ARRAYS = new Set([
  'streams',
  'reasons',
  'known',
  'labels',
  'near',
  'axes',
  'shape',
  'a',
  'b',
  'allowed',
  'path',
  'files',
  'names',
  'needless',
  'missing',
  'several',
  'trained',
  'edited',
  'kinds',
]);

describe('words', () => {
  test('names are quoted, and cut when they are long', () => {
    expect(quote('a')).toBe('`a`');
    expect(quote({ a: 1 })).toBe('`{"a":1}`');
    expect(quote('x'.repeat(1000)).length).toBeLessThan(70);
  });

  test('lists read as in a sentence, and are cut when they are long', () => {
    expect(list([])).toBe('none');
    expect(list(['a'])).toBe('`a`');
    expect(list(['a', 'b', 'c'], 'or')).toBe('`a`, `b` or `c`');
    expect(list(Array(1000).fill('a'))).toContain('988 more');
  });

  test('bytes', () => {
    expect([999, 1500, 1_500_000].map(bytesInWords)).toEqual(['999 bytes', '1.5 kB', '1.5 MB']);
  });
});
