import { type Action, type Diagnostic as Mark, setDiagnostics } from '@codemirror/lint';
import type { EditorState, Text, TransactionSpec } from '@codemirror/state';
import { type Diagnostic, inSentences } from '../../base/diagnostic.ts';

/** A diagnostic as CodeMirror's, with the original. */
export interface ProblemMark extends Mark {
  found: Diagnostic;
}

/**
 * Returns the underlined range of a diagnostic. A range of several lines is underlined on its first only: a wavy line
 * under a whole document would not show the place.
 */
export function markOf(found: Diagnostic, doc: Text): ProblemMark {
  const inside = (at: number) => Math.max(0, Math.min(doc.length, at));
  const from = inside(found.range?.from ?? 0);
  const to = Math.max(from, inside(found.range?.to ?? 0));
  return {
    from,
    to: Math.min(to, Math.max(from, doc.lineAt(from).to)),
    severity: found.severity,
    message: inSentences(found),
    found,
  };
}

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
