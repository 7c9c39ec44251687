import { perObject } from '../base/per-object.ts';
import type { OrParam } from './program.ts';

/** A place in a program that is filled by a param. */
export interface Reference {
  $param: string;
  as?: 'class' | 'atom' | 'atoms' | 'position' | 'number' | 'layer';
  layer?: unknown;
}

/** A place in a program that is filled by a network, a picture or a dataset of the document, by name. */
export type SourceReference =
  | { $network: OrParam<string> }
  /** The network that pictures of a layer are made of. */
  | { $pictured: string; layer: OrParam<string> }
  /** The network that a network is made of in the end: itself, if it is made of no other. */
  | { $root: OrParam<string> }
  | { $input: OrParam<string> }
  | { $dataset: string };

/** Returns every place in a part of a program that is filled by a param, nested ones included. */
export function referencesIn(part: unknown): Reference[] {
  if (typeof part !== 'object' || part === null) return [];
  const within = Object.values(part).flatMap(referencesIn);
  return '$param' in part ? [part as Reference, ...within] : within;
}

/** Returns the places in a part of a program that are filled by this param. */
export const referencesTo = (param: string, part: unknown): Reference[] =>
  referencesIn(part).filter(({ $param }) => $param === param);

/**
 * Returns the params that a checked content depends on, directly or through its parts. Cached per part, since parts are
 * shared.
 */
export const paramsIn: (part: object) => ReadonlySet<string> = perObject((part) => {
  const own = '$param' in part ? [String(part.$param)] : [];
  const within = Object.values(part).filter((inner) => typeof inner === 'object' && inner !== null);
  return new Set([...own, ...within.flatMap((inner) => [...paramsIn(inner)])]);
});
