import { expect, it } from 'vitest';
import type { Entry } from '../../../src/editor/document/library.ts';
import { neighbour } from '../../../src/editor/gallery/keys.ts';
import { matching, tagsOf } from '../../../src/editor/gallery/search.ts';

const entry = (id: string, title: string, tags: string[], summary = ''): Entry => ({
  id,
  file: `${id}.json`,
  title,
  summary,
  tags,
});
const entries = [
  entry('a', 'Why this class?', ['attribution', 'channel'], 'Channels that support it.'),
  entry('b', 'Cells of a layer', ['activation', 'spatial']),
  entry('c', 'Channel attribution', ['attribution']),
];
const found = (words: string, ...tags: string[]) =>
  matching(entries, words, new Set(tags)).map(({ id }) => id);

it('finds by the beginnings of all words, wherever they stand, and by all tags', () => {
  expect(found('')).toEqual(['a', 'b', 'c']);
  expect(found('chan')).toEqual(['a', 'c']);
  expect(found('ATTR  supp')).toEqual(['a']);
  expect(found('annel')).toEqual([]);
  expect(found('', 'attribution')).toEqual(['a', 'c']);
  expect(found('class', 'attribution', 'channel')).toEqual(['a']);
  expect(found('.*[')).toEqual(['a', 'b', 'c']);
});

it('lists the tags, the most frequent first', () => {
  expect(tagsOf(entries)).toEqual(['attribution', 'activation', 'channel', 'spatial']);
});

it('goes through cards by arrows as they stand: two rows of three and one', () => {
  const cards = [0, 1, 2, 3].map((i) => ({ name: i, offsetLeft: 100 * (i % 3), offsetTop: i < 3 ? 0 : 80 }));
  const from = (at: number, key: string) => neighbour(cards, cards[at]!, key)?.name;
  expect(from(0, 'ArrowRight')).toBe(1);
  expect(from(2, 'ArrowRight')).toBe(3);
  expect(from(0, 'ArrowLeft')).toBeUndefined();
  expect(from(1, 'ArrowDown')).toBe(3);
  expect(from(3, 'ArrowDown')).toBeUndefined();
  expect(from(3, 'ArrowUp')).toBe(0);
  expect(from(1, 'ArrowUp')).toBeUndefined();
  expect(from(1, 'Home')).toBeUndefined();
});
