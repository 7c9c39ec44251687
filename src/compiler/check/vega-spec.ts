import { join } from '../../base/pointer.ts';
import type { Scope } from './scope.ts';

/** Keys by which Vega would fetch something, or lead the reader away. */
const ADDRESSES = ['url', 'href'];

/**
 * Checks an author's own Vega specification: it is one of Vega and not of Vega-Lite, and names no address. What Vega
 * itself finds wrong is said where it is run; its expressions are interpreted, and so can call Vega's functions only.
 */
export function checkVegaSpec(scope: Scope, spec: object, pointer: string): void {
  if ('mark' in spec || 'encoding' in spec) return scope.report.add('vega-lite', pointer, {});
  for (const { key, at } of addressesIn(spec, pointer)) scope.report.add('vega-loads', at, { key });
}

function addressesIn(value: unknown, pointer: string): { key: string; at: string }[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const at = join(pointer, key);
    return !Array.isArray(value) && ADDRESSES.includes(key) ? [{ key, at }] : addressesIn(inner, at);
  });
}
