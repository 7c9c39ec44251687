import { expect, it } from 'vitest';
import { uniform } from '../../src/runtime/random.ts';
import { judgedMistake, tryFixes } from '../campaign/mistakes/judge.ts';

const random = uniform(20);
const judged = Array.from({ length: 200 }, () => judgedMistake(random));

it('of one mistake one thing is said, at its place', () => {
  const others = judged.filter(({ exact }) => !exact);
  const words = others.map(({ mistake: { kind, places }, diagnostics }) => [
    `${kind} at ${places.join(' or ')}`,
    ...diagnostics.map(({ code, pointer }) => `${code} ${pointer}`),
  ]);
  expect(others.length, JSON.stringify(words)).toBeLessThanOrEqual(10);
});

it('in sentences with a hint, that have one stop and the right articles', () => {
  for (const { message, hint } of judged.flatMap(({ diagnostics }) => diagnostics)) {
    for (const sentence of [message, hint]) {
      expect(sentence).toMatch(/^["`A-Z\d\p{L}].*[^.?!][.?!]$/su);
      expect(sentence).not.toMatch(/\.\.|undefined|\[object|\b[Aa] `?[aeio]/);
    }
  }
});

it('which a quick fix mends, where there is one', () => {
  const fixed = judged
    .filter(({ exact }) => exact)
    .slice(0, 24)
    .map(tryFixes);
  expect(fixed.filter((fixes) => fixes.length > 0).length).toBeGreaterThan(4);
  expect(fixed.flat().filter(({ mends }) => !mends)).toEqual([]);
});
