import { expect, it } from 'vitest';
import { patchOf } from '../../src/language/patch.ts';

const replaced = (text: string, part: string, content: string) =>
  patchOf(text, {
    title: 'Change',
    edits: [{ offset: text.indexOf(part), length: part.length, content }],
  });

it('a fix is the smallest value that it changes', () => {
  const text = '{"a": {"b": [1, {"c/d": 2}]}, "e": 0}';
  expect(replaced(text, '2', '3')).toEqual({ title: 'Change', pointer: '/a/b/1/c~1d', value: 3 });
});

it('a key that is added is a value of its own; one that is renamed or removed changes its object', () => {
  const text = '{"a": {"b": 1}}';
  expect(replaced(text, '1', '1, "c": 2')).toMatchObject({ pointer: '/a/c', value: 2 });
  expect(replaced(text, '"b"', '"c"')).toMatchObject({ pointer: '/a', value: { c: 1 } });
  expect(replaced(text, '"b": 1', '')).toMatchObject({ pointer: '/a', value: {} });
});

it('an entry that is added or removed changes its list', () => {
  expect(replaced('{"a": [1, 2]}', '1, ', '')).toMatchObject({ pointer: '/a', value: [2] });
});

it('a text that was not JSON is changed as a whole', () => {
  expect(replaced('{"a": [1 2]}', '1', '1,')).toMatchObject({ pointer: '', value: { a: [1, 2] } });
});
