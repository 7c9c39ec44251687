import { join } from '../../base/pointer.ts';
import type { Scope } from './scope.ts';

/** Keys by which Vega would fetch something, lead the reader away, or put controls on the page. */
const REFUSED: Record<string, 'vega-loads' | 'vega-bind'> = {
  url: 'vega-loads',
  href: 'vega-loads',
  bind: 'vega-bind',
};

/**
 * Checks an author's own Vega specification: it is one of Vega and not of Vega-Lite, and reaches for nothing outside.
 * What Vega itself finds wrong is said where it is run; its expressions are interpreted, and so can call Vega's
 * functions only.
 */
export function checkVegaSpec(scope: Scope, spec: object, pointer: string): void {
  if ('mark' in spec || 'encoding' in spec) return scope.report.add('vega-lite', pointer, {});
  for (const { key, at } of refusedIn(spec, pointer)) scope.report.add(REFUSED[key]!, at, { key });
}

function refusedIn(value: unknown, pointer: string): { key: string; at: string }[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const at = join(pointer, key);
    return !Array.isArray(value) && Object.hasOwn(REFUSED, key) ? [{ key, at }] : refusedIn(inner, at);
  });
}
