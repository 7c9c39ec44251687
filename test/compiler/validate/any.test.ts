import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import validateSpec from '../../../schema/dist/validate.js';
import type { Diagnostic } from '../../../src/base/diagnostic.ts';
import { split } from '../../../src/base/pointer.ts';
import { parse } from '../../../src/compiler/parse/parse.ts';
import { validate } from '../../../src/compiler/validate/validate.ts';
import { everything, teaser, teaserInShort } from '../documents.ts';
import { further } from '../further-document.ts';
import { json, mutationOf } from '../mutations.ts';

type Json = Record<string, unknown>;
const documents = [teaser, teaserInShort, everything, further];
const mutated = mutationOf(documents);

describe('whatever is given', () => {
  test('any text is parsed without throwing, and faults lie within it', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json(), brokenText()), (text) => {
        const { diagnostics, value } = parse(text);
        if (value === undefined) expect(diagnostics).toHaveLength(1);
        for (const { range } of diagnostics) {
          expect(range!.from).toBeGreaterThanOrEqual(0);
          expect(range!.to).toBeLessThanOrEqual(text.length);
          expect(range!.from).toBeLessThanOrEqual(range!.to);
        }
      }),
      { numRuns: 500 },
    );
  });

  test('a parsed text has the value that JSON.parse gives, but for forbidden keys', () => {
    fc.assert(
      fc.property(json, (value) => {
        const text = JSON.stringify(value);
        const parsed = parse(text);
        if (parsed.diagnostics.length === 0) expect(JSON.stringify(parsed.value)).toBe(text);
        else expect(text).toMatch(/__proto__|constructor|prototype/);
      }),
    );
  });

  test('any value and any mutation is judged as by the validator, at places that exist', () => {
    fc.assert(
      fc.property(fc.oneof(json, mutated), (value) => {
        const { diagnostics } = validate(value);
        const errors = diagnostics.filter(({ severity }) => severity === 'error');
        expect(errors.length === 0).toBe(validateSpec(value));
        for (const found of diagnostics) {
          expect(resolves(value, found), `${found.code} ${found.pointer}`).toBe(true);
          expect(found.message).not.toMatch(/undefined|\[object/);
          expect(found.hint).toMatch(/^(?!.*undefined).+/);
          expect(found.message).not.toContain('something else');
        }
        const places = diagnostics.map(({ code, pointer, message }) => `${code} ${pointer} ${message}`);
        expect(new Set(places).size).toBe(places.length);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('hostile documents', () => {
  const shows = (content: unknown) => ({ interface: { type: 'infovis', mark: 'table', content } });

  test('that are nested without end are refused', () => {
    let deep: unknown = 1;
    for (let i = 0; i < 100_000; i++) deep = [deep];
    const circle: Json = {};
    circle.interface = circle;
    for (const value of [deep, circle, shows(deep)]) {
      expect(validate(value).diagnostics).toMatchObject([{ code: 'too-deep', pointer: '' }]);
    }
  });

  test('that hold more faults than anybody reads get a hundred, and a word about the others', () => {
    const bad = () => ({ hconcat: Array(64).fill(1) });
    const { diagnostics } = validate({ interface: { vconcat: Array.from({ length: 64 }, bad) } });
    expect(diagnostics).toHaveLength(101);
    expect(diagnostics.at(-1)).toMatchObject({ code: 'too-many-faults', pointer: '' });
    expect(validate({ interface: { vconcat: Array(300_000).fill(1) } }).diagnostics).toHaveLength(1);
  });

  test('that have a very long text get one fault', () => {
    const text = `a/${'/channel/'.repeat(100_000)}\n`;
    expect(validate(shows(text)).diagnostics).toMatchObject([
      { code: 'too-many', pointer: '/interface/content' },
    ]);
  });

  test('that use names of the machinery get faults and no other effect', () => {
    const value = JSON.parse(
      '{"interface": "#a", "contents": {"__proto__": "#a"}, "constructor": {}, "toString": 1}',
    );
    const codes = validate(value).diagnostics.map(({ code, pointer }) => `${code} ${pointer}`);
    expect(codes).toEqual([
      'wrong-type /interface',
      'bad-id /contents/__proto__',
      'unknown-key /constructor',
      'unknown-key /toString',
    ]);
  });
});

/** The text of a document with a piece cut out or put in. */
function brokenText() {
  return fc
    .tuple(
      fc.constantFrom(...documents),
      fc.nat(),
      fc.nat(20),
      fc.constantFrom('', '"', '{', ']', ',', '\\', '/*'),
    )
    .map(([document, place, length, piece]) => {
      const text = JSON.stringify(document);
      const from = place % text.length;
      return text.slice(0, from) + piece + text.slice(from + length);
    });
}

function resolves(value: unknown, { pointer }: Diagnostic): boolean {
  let at = value;
  for (const segment of split(pointer)) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, segment)) return false;
    at = (at as Json)[segment];
  }
  return true;
}
