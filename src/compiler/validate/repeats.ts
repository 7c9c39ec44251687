import type { Diagnostic } from '../../base/diagnostic.ts';
import { diagnostic } from '../../base/messages.ts';
import { join } from '../../base/pointer.ts';
import { MAX_LENGTH } from '../parse/parse.ts';
import { isObject } from './words.ts';

/** The most elements that an interface may have. */
const MOST_ELEMENTS = 300;

/**
 * Checks what the schema cannot express about repeated views: `{"repeat": kind}` stands only inside a repeat of that
 * kind, only classes are repeated by number, and all elements stay within limits once written out. `document` follows
 * the schema, or nearly.
 */
export function checkRepeats(document: unknown): Diagnostic[] {
  if (!isObject(document)) return [];
  const found = Object.entries(document).flatMap(([key, value]) => outside(value, join('', key), []));
  const elements = sumOf(document.interface, () => 1);
  const characters = sumOf(document.interface, (element) => JSON.stringify(element).length);
  const [most, longest] = [MOST_ELEMENTS, MAX_LENGTH];
  if (elements > most) found.push(tooMany(elements, most, 'elements'));
  else if (characters > longest)
    found.push(tooMany(characters, longest, 'characters in the views, written out'));
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

const tooMany = (found: number, limit: number, what: string): Diagnostic =>
  diagnostic('too-many', '/interface', { found, limit, what });

/** Returns the sum of a measure over all elements that a view expands to. */
function sumOf(view: unknown, measure: (element: object) => number): number {
  if (!isObject(view)) return 0;
  const { hconcat, vconcat, layer, over, view: repeated } = view;
  if (repeated !== undefined) return (Array.isArray(over) ? over.length : 1) * sumOf(repeated, measure);
  const children = [hconcat, vconcat, layer].find(Array.isArray);
  return children ? children.reduce((sum, child) => sum + sumOf(child, measure), 0) : measure(view);
}
