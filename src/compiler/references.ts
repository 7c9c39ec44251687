/** A place in a program that a param fills. */
export interface Reference {
  $param: string;
  as?: 'class' | 'atom' | 'position' | 'number' | 'layer';
  layer?: unknown;
}

/** Every place within a part of a program, or of a checked document, that a param fills; also one within another. */
export function referencesIn(part: unknown): Reference[] {
  if (typeof part !== 'object' || part === null) return [];
  const within = Object.values(part).flatMap(referencesIn);
  return '$param' in part ? [part as Reference, ...within] : within;
}

/** Those that this param fills. */
export const referencesTo = (param: string, part: unknown): Reference[] =>
  referencesIn(part).filter(({ $param }) => $param === param);
