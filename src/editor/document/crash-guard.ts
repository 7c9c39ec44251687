import type { Memory } from '../shared/storage.ts';

const PREFIX = 'running/';

/**
 * Remembers which documents began to run and were not seen to paint: opening one of those again would crash the page
 * again. Leaving the page is no crash, so `release` is called then.
 */
export class CrashGuard {
  readonly #memory: Memory;
  readonly #armed = new Set<string>();

  constructor(memory: Memory) {
    this.#memory = memory;
  }

  /** Whether the document did not get as far as painting, the last time. */
  crashed(id: string): boolean {
    return !this.#armed.has(id) && this.#memory.get(PREFIX + id) !== undefined;
  }

  /** The document begins to run. */
  arm(id: string): void {
    if (this.#armed.has(id)) return;
    this.#armed.add(id);
    this.#memory.set(PREFIX + id, '1');
  }

  /** The document painted, or was left. */
  disarm(id: string): void {
    this.#armed.delete(id);
    this.#memory.remove(PREFIX + id);
  }

  /** The page is left in good order. */
  release(): void {
    for (const id of this.#armed) this.disarm(id);
  }
}
