import { LRUCache } from 'lru-cache';
import { bytesOf, type Value } from '../../base/value.ts';

/** Values on the page's side by key: a budget in bytes, the least recently used go first. */
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

  /** All of them, the most recently used first. */
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
