import fc from 'fast-check';
import { expect, it } from 'vitest';
import { excerptOf, marked } from '../../../src/editor/search/excerpt.ts';

const shown = (parts: readonly { text: string }[]): string => parts.map(({ text }) => text).join('');

it('marks whole words, whatever their case', () => {
  expect(marked('A heat map, and heating', ['heat'])).toEqual([
    { text: 'A ', isMatch: false },
    { text: 'heat', isMatch: true },
    { text: ' map, and heating', isMatch: false },
  ]);
});

it('loses no character of a text', () => {
  fc.assert(
    fc.property(fc.string(), fc.array(fc.string()), (text, terms) => {
      expect(shown(marked(text, terms))).toBe(text);
    }),
  );
});

it('shows a long text around its first match, cut between words', () => {
  const text = `${'before '.repeat(40)}here it is ${'after '.repeat(40)}`;
  const excerpt = excerptOf(text, ['here']);
  expect(excerpt.filter(({ isMatch }) => isMatch)).toEqual([{ text: 'here', isMatch: true }]);
  expect(shown(excerpt)).toMatch(/^… before (before )+here it is (after )+after …$/);
  expect(shown(excerpt).length).toBeLessThan(160);
});

it('shows the beginning where nothing matches, and a short text as it is', () => {
  expect(shown(excerptOf('word '.repeat(100), ['other']))).toMatch(/^word .* …$/);
  expect(shown(excerptOf('Two words.', ['other']))).toBe('Two words.');
  expect(excerptOf('', ['other'])).toEqual([]);
});
