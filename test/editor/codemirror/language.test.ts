import { language } from '@codemirror/language';
import { EditorState } from '@codemirror/state';
import { json5Language } from 'codemirror-json5';
import { expect, it } from 'vitest';
import { MAX_LENGTH } from '../../../src/compiler/parse/parse.ts';
import { languageOf } from '../../../src/editor/codemirror/language.ts';

const stateOf = (doc: string): EditorState => EditorState.create({ doc, extensions: languageOf(doc) });
const long = 'x'.repeat(MAX_LENGTH + 1);

it('reads what can be compiled as JSON, and leaves a longer text plain', () => {
  expect(stateOf('{}').facet(language)).toBe(json5Language);
  expect(stateOf(long).facet(language)).toBeNull();
});

it('follows the text over the limit and back', () => {
  const short = stateOf('{}');
  const pasted = short.update({ changes: { from: 0, insert: long } }).state;
  expect(pasted.facet(language)).toBeNull();
  const undone = pasted.update({ changes: { from: 0, to: long.length } }).state;
  expect(undone.facet(language)).toBe(json5Language);
});
