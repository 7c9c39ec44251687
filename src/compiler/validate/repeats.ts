import type { Diagnostic } from '../../base/diagnostic.ts';
import { diagnostic } from '../../base/messages.ts';
import { join } from '../../base/pointer.ts';
import { isObject } from './words.ts';

/** More elements than anybody can look at, and than a page can hold. */
const MOST_ELEMENTS = 300;

/**
 * What the schema can't say of repeated views: `{"repeat": kind}` stands only within a repeat of that kind, only
 * classes are repeated by number, and all elements together stay within bounds. `document` follows the schema,
 * or nearly.
 */
export function checkRepeats(document: unknown): Diagnostic[] {
  if (!isObject(document)) return [];
  const found = Object.entries(document).flatMap(([key, value]) => outside(value, join('', key), []));
  const count = elementsOf(document.interface);
  if (count > MOST_ELEMENTS) {
    const args = { found: count, limit: MOST_ELEMENTS, what: 'elements' };
    found.push(diagnostic('too-many', '/interface', args));
  }
  return found;
}

function outside(value: unknown, pointer: string, within: readonly unknown[]): Diagnostic[] {
  if (typeof value !== 'object' || value === null) return [];
  const { repeat, view, over } = value as { repeat?: unknown; view?: unknown; over?: unknown };
  const isView = repeat !== undefined && view !== undefined;
  if (typeof repeat === 'string' && !isView && Object.keys(value).length === 1 && !within.includes(repeat)) {
    return [diagnostic('repeat-outside', pointer, { kind: repeat })];
  }
  const inner = isView ? [...within, repeat] : within;
  return [
    ...(isView && repeat !== 'class' ? numbersIn(over, join(pointer, 'over')) : []),
    ...Object.entries(value).flatMap(([key, child]) => outside(child, join(pointer, key), inner)),
  ];
}

function numbersIn(over: unknown, pointer: string): Diagnostic[] {
  if (!Array.isArray(over)) return [];
  return over.flatMap((entry, i) =>
    typeof entry === 'number'
      ? [diagnostic('wrong-type', join(pointer, i), { expected: 'a name', found: 'a number' })]
      : [],
  );
}

/** How many elements a view becomes. */
function elementsOf(view: unknown): number {
  if (!isObject(view)) return 0;
  const { hconcat, vconcat, layer, over, view: repeated } = view;
  if (repeated !== undefined) return (Array.isArray(over) ? over.length : 1) * elementsOf(repeated);
  const children = [hconcat, vconcat, layer].find(Array.isArray);
  return children ? children.reduce((sum, child) => sum + elementsOf(child), 0) : 1;
}
