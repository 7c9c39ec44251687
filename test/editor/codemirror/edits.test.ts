import { EditorState } from '@codemirror/state';
import fc from 'fast-check';
import { applyEdits, type Edit } from 'jsonc-parser';
import { describe, expect, it } from 'vitest';
import { changesOf, difference, tidy } from '../../../src/editor/codemirror/edits.ts';

/** What the editor holds after the edits. */
const edited = (text: string, edits: Edit[]): string =>
  EditorState.create({ doc: text })
    .update({ changes: changesOf(edits) })
    .state.doc.toString();

describe('difference', () => {
  it('makes any text of any other', () => {
    const line = fc.string({ unit: fc.constantFrom('a', 'b', '\n') });
    fc.assert(
      fc.property(line, line, (before, after) => {
        expect(edited(before, difference(before, after))).toBe(after);
      }),
    );
  });

  it('touches only what differs', () => {
    expect(difference('abcde', 'abXde')).toEqual([{ offset: 2, length: 1, content: 'X' }]);
    expect(difference('aa', 'aaa')).toEqual([{ offset: 2, length: 0, content: 'a' }]);
    expect(difference('same', 'same')).toEqual([]);
  });
});

describe('tidy', () => {
  it("keeps the author's lines, comments and trailing commas", () => {
    const text = '{\n"a":1, // why\n      "b":[1,2],\n}';
    expect(edited(text, tidy(text))).toBe('{\n  "a": 1, // why\n  "b": [ 1, 2 ],\n}');
  });

  it('spreads out what is all on one line', () => {
    expect(edited('{"a":{"b":1}}', tidy('{"a":{"b":1}}'))).toBe('{\n  "a": {\n    "b": 1\n  }\n}');
  });

  it('changes nothing the second time, and the editor agrees with jsonc-parser', () => {
    const text = '{\n"a":{"b":1},\n"c":[\n1]}';
    const once = edited(text, tidy(text));
    expect(once).toBe(applyEdits(text, tidy(text)));
    expect(edited(once, tidy(once))).toBe(once);
  });
});
