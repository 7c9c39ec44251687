import type { Value } from '../../base/value.ts';
import type { Frame } from '../host.ts';

/**
 * Where finished values and pictures may already be: a pack, the browser's storage. Asked in order before anything
 * is computed; what it does not hold, or holds damaged, is undefined.
 */
export interface Source {
  /** The value of an expression's key. */
  value(key: string): Promise<Value | undefined>;
  /** The finished picture of a request's key. */
  picture(key: string): Promise<Frame | undefined>;
}

/** What the first source that has it gives. */
export async function firstOf<T>(
  sources: Source[],
  ask: (source: Source) => Promise<T | undefined>,
): Promise<T | undefined> {
  for (const source of sources) {
    const found = await ask(source);
    if (found) return found;
  }
  return undefined;
}

/** Where finished pictures are kept for another time. */
export interface Keeper {
  /** Takes it up and returns at once; what can't be kept is forgotten. */
  keep(frame: Frame): void;
}
