import type { Diagnostic } from '../base/diagnostic.ts';
import { parse } from '../compiler/parse/parse.ts';
import { fixesFor } from '../language/fixes.ts';
import { type Patch, patchOf } from '../language/patch.ts';
import { read } from '../language/reading.ts';
import { bundledNames } from '../runtime/loader/bundle.ts';
import type { Loader } from '../runtime/loader/loader.ts';
import { type DocumentFile, manifestsFor } from './document.ts';

/** A diagnostic with what mends it, the likeliest first. */
export interface Fixable extends Diagnostic {
  fixes: Patch[];
}

/** The most diagnostics of a document whose fixes are looked for: each takes as long as compiling it many times. */
const MOST_FIXED = 12;

/** Finds what mends each diagnostic of a document. */
export async function withFixes(
  { url, text }: Pick<DocumentFile, 'url' | 'text'>,
  diagnostics: Diagnostic[],
  loader: Loader,
): Promise<Fixable[]> {
  if (diagnostics.length === 0) return [];
  // A text that is not JSON names its networks all the same, as far as it can be read.
  const isJson = parse(text).value !== undefined;
  const readable = isJson ? text : JSON.stringify(read(text).value ?? null);
  const around = {
    manifests: await manifestsFor(url, loader, readable),
    bundled: await bundledNames(loader),
  };
  return diagnostics.map((found, i) => ({
    ...found,
    fixes: i < MOST_FIXED ? fixesFor(text, found, around).map((fix) => patchOf(text, fix)) : [],
  }));
}
