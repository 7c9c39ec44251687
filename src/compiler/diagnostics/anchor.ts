import type { Diagnostic } from '../../base/diagnostic.ts';
import { join, split } from '../../base/pointer.ts';
import type { Parsed } from '../parse/parse.ts';

/**
 * Moves each diagnostic to a place that the author wrote: checks speak of the written-out document, where
 * `"net/mixed4d/channel"` has a `layer`; the text has only the shorthand. Adds the range in the text.
 */
export function anchor(diagnostics: Diagnostic[], parsed: Parsed): Diagnostic[] {
  return diagnostics.map((found) => {
    const key = found.code === 'unknown-key' || found.code === 'forbidden-key' ? 'key' : undefined;
    const pointer = key ? found.pointer : written(parsed.value, found.pointer);
    const range = found.range ?? parsed.locate(pointer, key);
    return { ...found, pointer, ...(range ? { range } : {}) };
  });
}

function written(value: unknown, pointer: string): string {
  let at = value;
  let path = '';
  for (const segment of split(pointer)) {
    if (typeof at !== 'object' || at === null) return path;
    if (Object.hasOwn(at, segment)) path = join(path, segment);
    // A missing part of a substrate was written in its shorthand.
    else if (typeof (at as { of?: unknown }).of === 'string') return join(path, 'of');
    else return path;
    at = (at as Record<string, unknown>)[segment];
  }
  return path;
}
