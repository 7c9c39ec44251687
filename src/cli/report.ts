import { type Diagnostic, inSentences } from '../base/diagnostic.ts';
import { positionAt } from '../compiler/parse/position.ts';
import type { DocumentFile } from './document.ts';

/** Whether a diagnostic is an error. */
export const isError = ({ severity }: Diagnostic): boolean => severity === 'error';

/** Writes a diagnostic in one line: `file:line:column severity sentence hint [code]`. */
export function inWords(found: Diagnostic, { path, text }: Pick<DocumentFile, 'path' | 'text'>): string {
  const { line, column } = positionAt(text, found.range?.from ?? 0);
  const { severity, code } = found;
  return `${path}:${line}:${column} ${severity} ${inSentences(found)} [${code}]`;
}
