import type { Diagnostic } from '../../base/diagnostic.ts';
import { diagnostic } from '../../base/messages.ts';

/** The result of a replacement, and diagnostics of what could not be replaced. */
export interface Swapped<T> {
  result: T;
  diagnostics: Diagnostic[];
}

/** Returns the entries of a page whose names the document has too. Notes the others (`unknown-override`). */
export function known<T>(
  kind: 'network' | 'input',
  given: Record<string, T>,
  own: Record<string, unknown>,
): Swapped<Record<string, T>> {
  const names = Object.keys(own);
  const result = Object.fromEntries(Object.entries(given).filter(([name]) => names.includes(name)));
  const diagnostics = Object.keys(given)
    .filter((name) => !names.includes(name))
    .map((name) => diagnostic('unknown-override', '', { kind, name, known: names }));
  return { result, diagnostics };
}
