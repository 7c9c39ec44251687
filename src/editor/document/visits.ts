import { keyOf } from '../../base/key.ts';
import type { Memory } from '../shared/storage.ts';
import type { Drafts } from './drafts.ts';

const PREFIX = 'visit/';

/** What became of a document on a server. */
export interface Visit {
  /** The reader's own document that it is. */
  id: string;
  /** Key of the text that was read there last. */
  read: string;
}

/** The documents that were opened from servers, by their address. */
export class Visits {
  readonly #memory: Memory;
  readonly #drafts: Drafts;

  constructor(memory: Memory, drafts: Drafts) {
    this.#memory = memory;
    this.#drafts = drafts;
  }

  /** Returns what became of the document at an address; undefined where it was never read, or was removed since. */
  at(url: URL): Visit | undefined {
    try {
      const visit = JSON.parse(this.#memory.get(PREFIX + url.href) ?? 'null') as Visit | null;
      return visit && this.#drafts.locals().includes(visit.id) ? visit : undefined;
    } catch {
      return undefined;
    }
  }

  keep(url: URL, id: string, text: string): void {
    this.#memory.set(PREFIX + url.href, JSON.stringify({ id, read: keyOf(text) } satisfies Visit));
  }
}
