import type { Diagnostic } from '../../../base/diagnostic.ts';

const NAMES = { error: 'error', warning: 'warning', info: 'remark' } as const;

/** Counts the problems: `2 errors, 1 warning`. */
export function countInWords(diagnostics: Diagnostic[]): string {
  const parts = (['error', 'warning', 'info'] as const).flatMap((severity) => {
    const count = diagnostics.filter((found) => found.severity === severity).length;
    return count === 0 ? [] : [`${count} ${NAMES[severity]}${count === 1 ? '' : 's'}`];
  });
  return parts.join(', ') || 'No problems';
}
