import type { Diagnostic } from '../../base/diagnostic.ts';
import { join, split } from '../../base/pointer.ts';
import { isRepeat } from '../normalize/repeat.ts';
import type { Parsed } from '../parse/parse.ts';

/**
 * Moves each diagnostic to a place that the author wrote: checks speak of the written-out document, where
 * `"net/mixed4d/channel"` has a `layer`; the text has only the shorthand. Adds the range in the text.
 */
export function anchor(diagnostics: Diagnostic[], parsed: Parsed): Diagnostic[] {
  const anchored = diagnostics.map((found) => {
    const key = found.code === 'unknown-key' || found.code === 'forbidden-key' ? 'key' : undefined;
    const pointer = key ? found.pointer : written(parsed.value, found.pointer);
    const range = found.range ?? parsed.locate(pointer, key);
    return { ...found, pointer, ...(range ? { range } : {}) };
  });
  // A repeated view is checked once for each of its entries; its author wrote a fault once.
  const first = new Map(anchored.map(({ code, pointer }, i) => [`${code} ${pointer}`, i] as const).reverse());
  return anchored.filter(({ code, pointer }, i) => first.get(`${code} ${pointer}`) === i);
}

/** The place in the text of a place in the written-out document. */
export function written(value: unknown, pointer: string): string {
  const segments = split(pointer);
  let at = value;
  let path = '';
  for (let i = 0; i < segments.length; i++) {
    if (typeof at !== 'object' || at === null) return path;
    let segment = segments[i]!;
    if (isRepeat(at) && segment === 'hconcat') {
      // Written out, a repeated view stands there once for each entry.
      segment = 'view';
      i++;
    }
    if (Object.hasOwn(at, segment)) path = join(path, segment);
    // A missing part of a substrate was written in its shorthand.
    else if (typeof (at as { of?: unknown }).of === 'string') return join(path, 'of');
    else return path;
    at = (at as Record<string, unknown>)[segment];
  }
  return path;
}
