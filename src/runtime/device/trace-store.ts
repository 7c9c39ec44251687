import { LRUCache } from 'lru-cache';
import { bytesOf, type Value } from '../../base/value.ts';
import { Trace } from '../network/trace.ts';

/**
 * What the device keeps by key: stored runs and decoded pictures, within a budget in bytes. Values that left for the
 * page are kept there.
 */
export class TraceStore {
  readonly #cache: LRUCache<string, Value | Trace>;

  constructor(budget: number) {
    this.#cache = new LRUCache<string, Value | Trace>({
      maxSize: budget,
      sizeCalculation: (entry) => Math.max(1, sizeOf(entry)),
      noDisposeOnSet: true,
      dispose: (entry) => {
        if (entry instanceof Trace) entry.dispose();
      },
    });
  }

  get(key: string): Value | Trace | undefined {
    return this.#cache.get(key);
  }

  set(key: string, entry: Value | Trace): void {
    this.#cache.set(key, entry);
  }

  /** Weighs an entry again that has grown since; if it alone exceeds the budget it goes. */
  measure(key: string): void {
    const entry = this.#cache.peek(key);
    if (entry) this.#cache.set(key, entry);
  }

  get bytes(): number {
    return this.#cache.calculatedSize;
  }

  clear(): void {
    this.#cache.clear();
  }
}

/** Bytes of what is stored. */
export const sizeOf = (entry: Value | Trace): number =>
  entry instanceof Trace ? entry.bytes : bytesOf(entry);
