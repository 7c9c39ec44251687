import { LRUCache } from 'lru-cache';
import { bytesOf, type Value } from '../../base/value.ts';

/** The page's values by key, within a budget in bytes: the least recently used go first. */
export class ValueStore {
  readonly #cache: LRUCache<string, Value>;

  constructor(budget: number) {
    this.#cache = new LRUCache({ maxSize: budget, sizeCalculation: (value) => bytesOf(value) + 256 });
  }

  get(key: string): Value | undefined {
    return this.#cache.get(key);
  }

  set(key: string, value: Value): void {
    this.#cache.set(key, value);
  }

  /** Iterates over all values, the most recently used first. */
  entries(): IterableIterator<[key: string, value: Value]> {
    return this.#cache.entries();
  }

  get bytes(): number {
    return this.#cache.calculatedSize;
  }

  clear(): void {
    this.#cache.clear();
  }
}
