import { type Action, type Diagnostic as Mark, setDiagnostics } from '@codemirror/lint';
import type { EditorState, Text, TransactionSpec } from '@codemirror/state';
import { type Diagnostic, inSentences } from '../../base/diagnostic.ts';
import { shownRange } from '../../language/shown-range.ts';

/** A diagnostic as CodeMirror's, with the original. */
export interface ProblemMark extends Mark {
  found: Diagnostic;
}

/** Returns a diagnostic as CodeMirror underlines it. */
export const markOf = (found: Diagnostic, doc: Text): ProblemMark => ({
  ...shownRange(found, doc.toString()),
  severity: found.severity,
  message: inSentences(found),
  found,
});

/** Underlines only these diagnostics; `actions` returns the buttons of one. */
export function showProblems(
  state: EditorState,
  found: Diagnostic[],
  actions: (found: Diagnostic) => Action[] = () => [],
): TransactionSpec {
  return setDiagnostics(
    state,
    found.map((one) => ({ ...markOf(one, state.doc), actions: actions(one) })),
  );
}
