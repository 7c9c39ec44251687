import { perObject } from '../base/per-object.ts';
import type { Bound } from './program.ts';

/** A place in a program that a param fills. */
export interface Reference {
  $param: string;
  as?: 'class' | 'atom' | 'position' | 'number' | 'layer';
  layer?: unknown;
}

/** A place in a program that a source of the document fills: one of its networks or inputs, by name. */
export type SourceReference = { $network: Bound<string> } | { $input: Bound<string> };

/** Every place within a part of a program that a param fills; also one within another. */
export function referencesIn(part: unknown): Reference[] {
  if (typeof part !== 'object' || part === null) return [];
  const within = Object.values(part).flatMap(referencesIn);
  return '$param' in part ? [part as Reference, ...within] : within;
}

/** Those that this param fills. */
export const referencesTo = (param: string, part: unknown): Reference[] =>
  referencesIn(part).filter(({ $param }) => $param === param);

/** The params that fill a place within a checked content, or in what it is made of, however much of that is shared. */
export const paramsIn: (part: object) => ReadonlySet<string> = perObject((part) => {
  const own = '$param' in part ? [String(part.$param)] : [];
  const within = Object.values(part).filter((inner) => typeof inner === 'object' && inner !== null);
  return new Set([...own, ...within.flatMap((inner) => [...paramsIn(inner)])]);
});
