import { applyEdits } from 'jsonc-parser';
import { expect, it } from 'vitest';
import { CarriedPicture } from '../../../src/editor/picture/carried.ts';

const carried = new CarriedPicture();

it('nothing is changed until a picture is chosen', () => {
  expect(carried.editsFor('{ "inputs": { "photo": { "image": "cow" } } }')).toEqual([]);
});

it.each([
  ['{ "title": "a" }', '{ "title": "a", "inputs": { "photo": { "image": "duck" } } }'],
  ['{ "inputs": { "x": { "image": "cow" } } }', '{ "inputs": { "x": { "image": "duck" } } }'],
  ['{ "inputs": { "x": { "image": "duck" } } }', '{ "inputs": { "x": { "image": "duck" } } }'],
  ['{ "inputs": { "a": { "image": "cow" }, "b": { "image": "pig" } } }', undefined],
  ['{ "inputs": { "many": { "dataset": "objects" } } }', undefined],
  ['{ "inputs": ', undefined],
])('it comes into %s, unless that is about several', (text, after = text) => {
  carried.choose({ image: 'duck' });
  const plain = (written: string) => written.replaceAll(/\s/g, '');
  expect(plain(applyEdits(text, carried.editsFor(text)))).toBe(plain(after));
});
