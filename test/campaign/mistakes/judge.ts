import { applyEdits } from 'jsonc-parser';
import type { Diagnostic } from '../../../src/base/diagnostic.ts';
import { isWithin } from '../../../src/base/pointer.ts';
import { compile } from '../../../src/compiler/compile.ts';
import type { Around } from '../../../src/editor/language/complete.ts';
import { fixesFor } from '../../../src/editor/language/fixes.ts';
import type { Mistake } from './make.ts';

/** What is said of a document with one mistake. */
export interface Judged {
  mistake: Mistake;
  diagnostics: Diagnostic[];
  /** Exactly one diagnostic, at the place of the mistake. */
  exact: boolean;
  /** What the quick fixes of the one diagnostic make of the document. */
  fixes: { title: string; mends: boolean }[];
}

/** Judges a mistake; undefined where nothing is said of it, and so it is none. */
export function judge(mistake: Mistake, around: Around): Judged | undefined {
  const { diagnostics } = compile(mistake.text, around.manifests);
  const [found, ...others] = diagnostics;
  if (!found) return undefined;
  const exact = others.length === 0 && mistake.places.some((place) => isWithin(found.pointer, place));
  const fixes = exact ? fixesFor(mistake.text, found, around) : [];
  return {
    mistake,
    diagnostics,
    exact,
    fixes: fixes.map(({ title, edits }) => {
      const after = compile(applyEdits(mistake.text, edits), around.manifests);
      return { title, mends: after.diagnostics.every(({ severity }) => severity === 'info') };
    }),
  };
}
