import type { Value } from '../../base/value.ts';
import type { Frame, PictureRequest } from '../host.ts';

/**
 * Where finished values and pictures may already be: a pack, the browser's storage. Sources are asked in order before
 * anything is computed. What a source does not hold, or holds damaged, is undefined.
 */
export interface Source {
  /** Returns the value of an expression's key. */
  value(key: string): Promise<Value | undefined>;
  /** Returns the finished picture of a request's key. `request` says what it is of, if the source wants to know. */
  picture(key: string, request: PictureRequest): Promise<Frame | undefined>;
}

/** Asks sources in order. Returns what the first one that has it gives. */
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

/** Where finished pictures, and values that took long, are kept for later visits. */
export interface Keeper {
  /** Keeps a picture, where that is possible. Returns at once. */
  keep(frame: Frame): void;
  /** Keeps a value, where that is possible. Returns at once. */
  keepValue(key: string, value: Value): void;
}
