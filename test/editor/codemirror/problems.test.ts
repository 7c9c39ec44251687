import { forEachDiagnostic } from '@codemirror/lint';
import { EditorState, Text } from '@codemirror/state';
import { expect, it } from 'vitest';
import type { Diagnostic } from '../../../src/base/diagnostic.ts';
import { markOf, showProblems } from '../../../src/editor/codemirror/problems.ts';

const found = (from?: number, to?: number): Diagnostic => ({
  code: 'unknown-layer',
  severity: 'error',
  pointer: '',
  message: 'There is no layer `x`.',
  hint: 'Did you mean `y`?',
  ...(from === undefined ? {} : { range: { from, to: to! } }),
});

const doc = Text.of(['{', '  "a": 1', '}']);

it('underlines the place and says the sentence, then what to do', () => {
  expect(markOf(found(4, 7), doc)).toMatchObject({
    from: 4,
    to: 7,
    severity: 'error',
    message: 'There is no layer `x`. Did you mean `y`?',
  });
});

it('underlines no more than the first line of a thing of many', () => {
  expect(markOf(found(0, doc.length), doc)).toMatchObject({ from: 0, to: 1 });
  expect(markOf(found(4, doc.length), doc)).toMatchObject({ from: 4, to: 10 });
});

it('stays inside a text that became shorter since, or has no place in it', () => {
  expect(markOf(found(40, 50), doc)).toMatchObject({ from: 12, to: 12 });
  expect(markOf(found(), doc)).toMatchObject({ from: 0, to: 0 });
  expect(markOf(found(5, 3), doc)).toMatchObject({ from: 5, to: 5 });
});

it('shows these and no others', () => {
  const state = EditorState.create({ doc });
  const first = state.update(showProblems(state, [found(4, 7), found(0, 1)])).state;
  const second = first.update(showProblems(first, [found(8, 9)])).state;
  const places: number[] = [];
  forEachDiagnostic(second, (_one, from) => places.push(from));
  expect(places).toEqual([8]);
});
