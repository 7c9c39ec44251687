import { at } from '../../../base/at.ts';
import type { Value, ValueAxis } from '../../../base/value.ts';

/** The pattern of one head. */
export interface Head {
  /** Its number in the layer; 0 where the content is of one head alone. */
  number: number;
  /** Empty where the content is of one head alone. */
  title: string;
  /** [query, key]. */
  weights: Float32Array;
}

/** Patterns of a content, [query, key] or [head, query, key]. */
export interface Heads {
  heads: Head[];
  queries: ValueAxis;
  keys: ValueAxis;
}

/** Returns the patterns of a content. */
export function headsOf({ axes, data }: Value): Heads {
  const [queries, keys] = [at(axes, -2), at(axes, -1)];
  const axis = axes.length > 2 ? at(axes, 0) : undefined;
  const size = queries.size * keys.size;
  const heads = Array.from({ length: axis?.size ?? 1 }, (_, i) => {
    const number = axis?.index?.[i] ?? i;
    const title = axis ? (axis.names?.[i] ?? `head ${number}`) : '';
    return { number, title, weights: data.subarray(i * size, (i + 1) * size) };
  });
  return { heads, queries, keys };
}

/** Returns the heads to show: the one that is asked for, if it is there; else all, or of arcs the first. */
export function shownOf({ heads }: Heads, asked: number | null, arcs: boolean): Head[] {
  if (asked !== null) return heads.filter(({ number }) => number === asked);
  return arcs ? heads.slice(0, 1) : heads;
}
