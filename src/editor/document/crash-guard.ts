import type { Memory } from '../shared/storage.ts';

const PREFIX = 'running/';

/**
 * Remembers documents that started to run but never painted: opening one of them again would crash the page again.
 * Leaving the page is no crash, so `release` is called then.
 */
export class CrashGuard {
  readonly #memory: Memory;
  readonly #armed = new Set<string>();

  constructor(memory: Memory) {
    this.#memory = memory;
  }

  /** Whether the document failed to paint the last time. */
  crashed(id: string): boolean {
    return !this.#armed.has(id) && this.#memory.get(PREFIX + id) !== undefined;
  }

  /** Marks a document as running. */
  arm(id: string): void {
    if (this.#armed.has(id)) return;
    this.#armed.add(id);
    this.#memory.set(PREFIX + id, '1');
  }

  /** Unmarks a document that painted or was left. */
  disarm(id: string): void {
    this.#armed.delete(id);
    this.#memory.remove(PREFIX + id);
  }

  /** Unmarks all documents, when the page is left. */
  release(): void {
    for (const id of this.#armed) this.disarm(id);
  }
}
