import { type Diagnostic, Fault } from '../base/diagnostic.ts';
import { compileAs, type DocumentFile, loaderFor, openDocument } from './document.ts';
import { withFixes } from './fixes.ts';
import { checkGalleryIndex, isGalleryIndex } from './gallery-index.ts';
import { print } from './print.ts';
import { inWords, isError } from './report.ts';
import { EXIT, UsageError } from './usage.ts';

/**
 * Checks documents against the language and the networks that they name, and the index of a gallery against the files
 * beside it. Prints a line for each diagnostic, or with `json` an object for each file, with fixes of its diagnostics.
 */
export async function validate(paths: string[], { json = false }: { json?: boolean }): Promise<number> {
  let code: number = EXIT.ok;
  for (const path of paths) {
    const { file, diagnostics, unread, fixes } = await check(path);
    const ok = !diagnostics.some(isError);
    if (!ok) code = Math.max(code, unread ? EXIT.usage : EXIT.fault);
    if (json) print(JSON.stringify({ file: path, ok, diagnostics: (await fixes?.()) ?? diagnostics }));
    else for (const found of diagnostics) print(inWords(found, file));
    if (!json && ok) print(`${path}: valid`);
  }
  return code;
}

interface Checked {
  file: Pick<DocumentFile, 'path' | 'text'>;
  diagnostics: Diagnostic[];
  unread?: boolean;
  /** Finds what mends them. */
  fixes?: () => Promise<Diagnostic[]>;
}

async function check(path: string): Promise<Checked> {
  try {
    const file = await openDocument(path);
    if (isGalleryIndex(file)) return { file, diagnostics: checkGalleryIndex(file) };
    const loader = loaderFor(file);
    const { diagnostics } = await compileAs(file, loader);
    return { file, diagnostics, fixes: () => withFixes(file, diagnostics, loader) };
  } catch (error) {
    // The other files are still checked.
    if (!(error instanceof Fault)) throw error;
    const { code, message, hint } = error;
    const found: Diagnostic = { code, severity: 'error', pointer: '', message, hint };
    return { file: { path, text: '' }, diagnostics: [found], unread: error instanceof UsageError };
  }
}
