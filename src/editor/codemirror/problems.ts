import { type Action, type Diagnostic as Mark, setDiagnostics } from '@codemirror/lint';
import type { EditorState, Text, TransactionSpec } from '@codemirror/state';
import { type Diagnostic, inSentences } from '../../base/diagnostic.ts';

/** A diagnostic as CodeMirror underlines it, with what it was made of. */
export interface ProblemMark extends Mark {
  found: Diagnostic;
}

/**
 * Where a diagnostic is underlined. A thing of many lines is underlined on its first only: a whole document under a
 * wavy line says nothing about the place.
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

/** Underlines these diagnostics, and no others; `actions` are what can be done about one. */
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
