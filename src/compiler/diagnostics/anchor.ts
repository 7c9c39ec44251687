import type { Diagnostic } from '../../base/diagnostic.ts';
import { join, split } from '../../base/pointer.ts';
import { isOfEach, isRepeat } from '../normalize/repeat.ts';
import type { Parsed } from '../parse/parse.ts';

/**
 * Moves each diagnostic to a place that the author wrote, and adds its range in the text. Checks refer to the
 * written-out document, where `"net/mixed4d/channel"` has a `layer`; the text has only the shorthand.
 */
export function anchor(diagnostics: Diagnostic[], parsed: Parsed): Diagnostic[] {
  // A repeated view is checked once per entry, but its author wrote the fault only once.
  const alike = new Map<string, { found: Diagnostic; repeats: Repeated[] }[]>();
  for (const found of diagnostics) {
    const { path, repeats } = wayTo(parsed.value, found.pointer);
    const name = `${found.code} ${isOfKey(found) ? found.pointer : path}`;
    alike.set(name, [...(alike.get(name) ?? []), { found, repeats }]);
  }
  return [...alike].flatMap(([name, group]) => {
    const place = name.slice(name.indexOf(' ') + 1);
    return (wrongEntries(group.map(({ repeats }) => repeats)) ?? [place]).map((pointer, i) => {
      const { found } = group[i]!;
      const range = found.range ?? parsed.locate(pointer, isOfKey(found) ? 'key' : 'value');
      return { ...found, pointer, ...(range ? { range } : {}) };
    });
  });
}

const isOfKey = ({ code }: Diagnostic): boolean => code === 'unknown-key' || code === 'forbidden-key';

/** Returns the pointer in the text for a pointer in the written-out document. */
export const written = (value: unknown, pointer: string): string => wayTo(value, pointer).path;

/** A repeated view, or a stack, on the path to a place: its entries' pointer, their number, and the one on the path. */
interface Repeated {
  path: string;
  count: number;
  entry: number;
}

/**
 * Returns the pointers of the entries of a repeated view that have a fault, if only some have it; undefined if all do.
 */
function wrongEntries(ways: Repeated[][]): string[] | undefined {
  for (const [i, { path, count }] of ways[0]!.entries()) {
    const entries = [...new Set(ways.map((repeats) => repeats[i]!.entry))];
    if (entries.length < count) return entries.map((entry) => join(path, entry));
  }
  return undefined;
}

function wayTo(value: unknown, pointer: string): { path: string; repeats: Repeated[] } {
  const segments = split(pointer);
  const repeats: Repeated[] = [];
  let at = value;
  let path = '';
  for (let i = 0; i < segments.length; i++) {
    if (typeof at !== 'object' || at === null) break;
    let segment = segments[i]!;
    if (isRepeat(at) && segment === 'hconcat') {
      // Written out, a repeated view occurs once per entry.
      segment = 'view';
      i++;
      if (i < segments.length)
        repeats.push({ path: join(path, 'over'), count: at.over.length, entry: Number(segments[i]) });
    }
    if (isOfEach(at) && segment === 'of' && i + 1 < segments.length) {
      // So does the content of a stack.
      const entry = Number(segments[++i]);
      repeats.push({ path: join(path, 'layers'), count: at.layers.length, entry });
    }
    // A list of one may be written without the list.
    if (segment === '0' && !Array.isArray(at) && !Object.hasOwn(at, segment)) continue;
    // Layers that are unfrozen may be written as a list alone.
    if (segment === 'layers' && Array.isArray(at)) continue;
    if (Object.hasOwn(at, segment)) path = join(path, segment);
    // A missing part of a substrate was written in its shorthand.
    else if (typeof (at as { of?: unknown }).of === 'string') return { path: join(path, 'of'), repeats };
    else break;
    at = (at as Record<string, unknown>)[segment];
  }
  return { path, repeats };
}
