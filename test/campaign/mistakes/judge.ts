import { applyEdits } from 'jsonc-parser';
import type { Diagnostic } from '../../../src/base/diagnostic.ts';
import { isWithin } from '../../../src/base/pointer.ts';
import { compile } from '../../../src/compiler/compile.ts';
import type { Around } from '../../../src/language/complete.ts';
import { fixesFor } from '../../../src/language/fixes.ts';
import { aroundOf, gallery } from '../../language/gallery.ts';
import { KINDS, type Mistake, mistakeIn } from './make.ts';
import { pickOf, type Random } from './random.ts';

/** What is said of a document with one mistake. */
export interface Judged {
  mistake: Mistake;
  diagnostics: Diagnostic[];
  /** Exactly one diagnostic, at the place of the mistake. */
  exact: boolean;
  /** What can be looked up beside the document that the mistake was made in. */
  around: Around;
}

/** What a quick fix makes of a document, and whether that is valid. */
export interface Tried {
  title: string;
  mends: boolean;
}

/** As many mistakes of which nothing is said, which are none, are made for one that is. */
const MOST_TRIES = 40;

/** One mistake in a document of the gallery, at random, of which something is said. */
export function judgedMistake(random: Random): Judged {
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const [, text] = pickOf(random, gallery);
    const mistake = mistakeIn(JSON.parse(text), pickOf(random, Object.keys(KINDS)), random);
    if (!mistake) continue;
    const around = aroundOf(text);
    const { diagnostics } = compile(mistake.text, around.manifests);
    const [found, ...others] = diagnostics;
    if (!found) continue;
    const exact = others.length === 0 && mistake.places.some((place) => isWithin(found.pointer, place));
    return { mistake, diagnostics, exact, around };
  }
  throw new Error('Nothing is said of any mistake.');
}

/** Tries the quick fixes of the first thing that is said of a mistake. */
export function tryFixes({ mistake: { text }, diagnostics: [found], around }: Judged): Tried[] {
  return fixesFor(text, found!, around).map(({ title, edits }) => {
    const after = compile(applyEdits(text, edits), around.manifests).diagnostics;
    return { title, mends: after.every(({ severity }) => severity === 'info') };
  });
}
