import { join } from '../../base/pointer.ts';
import { isObject } from '../validate/words.ts';
import type { Scope } from './scope.ts';

/** Keys that make Vega fetch something, navigate away, or put controls on the page. */
const REFUSED: Record<string, 'vega-loads' | 'vega-bind'> = {
  url: 'vega-loads',
  href: 'vega-loads',
  bind: 'vega-bind',
};

/** Keys that hold definitions, each an object, in a specification, a group of marks or a definition. */
const LISTS = [
  'data',
  'signals',
  'scales',
  'projections',
  'axes',
  'legends',
  'marks',
  'transform',
  'on',
] as const;

/**
 * Checks an author's own Vega specification: it is Vega, not Vega-Lite, its definitions are objects, and it uses
 * nothing from outside. Other errors are reported by Vega at run time; expressions are interpreted and can only call
 * Vega's functions.
 */
export function checkVegaSpec(scope: Scope, spec: object, pointer: string): void {
  if ('mark' in spec || 'encoding' in spec) return scope.report.add('vega-lite', pointer, {});
  for (const { list, at } of undefinedIn(spec, pointer)) scope.report.add('vega-definition', at, { list });
  for (const { key, at } of refusedIn(spec, pointer)) scope.report.add(REFUSED[key]!, at, { key });
}

/**
 * Returns the entries that should be definitions but are not objects. Vega accepts a single definition for a list of
 * one.
 */
function undefinedIn(value: object, pointer: string): { list: string; at: string }[] {
  return LISTS.flatMap((list) => {
    const held: unknown = (value as Record<string, unknown>)[list] ?? [];
    const at = join(pointer, list);
    const entries: [unknown, string][] = Array.isArray(held)
      ? held.map((entry, i) => [entry, join(at, i)])
      : [[held, at]];
    return entries.flatMap(([entry, place]) =>
      isObject(entry) ? undefinedIn(entry, place) : [{ list, at: place }],
    );
  });
}

function refusedIn(value: unknown, pointer: string): { key: string; at: string }[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const at = join(pointer, key);
    return !Array.isArray(value) && Object.hasOwn(REFUSED, key) ? [{ key, at }] : refusedIn(inner, at);
  });
}
