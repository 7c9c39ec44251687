import { LRUCache } from 'lru-cache';
import { bytesOf, type Value } from '../../base/value.ts';
import { Trace } from '../network/trace.ts';

/** Stored runs, pictures and values of a device by key, within a budget in bytes. The page keeps other values. */
export class TraceStore {
  readonly #cache: LRUCache<string, Value | Trace>;
  /** Runs in use, and how often each is held. */
  readonly #held = new Map<Trace, number>();

  constructor(budget: number) {
    this.#cache = new LRUCache<string, Value | Trace>({
      maxSize: budget,
      sizeCalculation: (entry) => Math.max(1, sizeOf(entry)),
      dispose: (entry) => {
        if (entry instanceof Trace && !this.#held.has(entry)) entry.dispose();
      },
    });
  }

  get(key: string): Value | Trace | undefined {
    return this.#cache.get(key);
  }

  set(key: string, entry: Value | Trace): void {
    this.#cache.set(key, entry);
  }

  /** Measures an entry again that has grown. Drops it if it alone exceeds the budget. */
  measure(key: string): void {
    const entry = this.#cache.peek(key);
    if (entry) this.#cache.set(key, entry);
  }

  /** Keeps a run alive until it is released as often, even if the budget has no room for it. */
  hold(run: Trace): void {
    this.#held.set(run, (this.#held.get(run) ?? 0) + 1);
  }

  release(run: Trace): void {
    const users = this.#held.get(run);
    if (users === undefined) return;
    if (users > 1) {
      this.#held.set(run, users - 1);
      return;
    }
    this.#held.delete(run);
    if (![...this.#cache.values()].includes(run)) run.dispose();
  }

  get bytes(): number {
    return this.#cache.calculatedSize;
  }

  /** Frees everything, including what is in use. */
  clear(): void {
    this.#cache.clear();
    for (const run of this.#held.keys()) run.dispose();
    this.#held.clear();
  }
}

/** Returns the bytes of an entry. */
export const sizeOf = (entry: Value | Trace): number =>
  entry instanceof Trace ? entry.bytes : bytesOf(entry);
