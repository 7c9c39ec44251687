import type { Memory } from '../shared/storage.ts';

const PREFIX = 'draft/';
const LOCAL = 'local:';

/** Whether a document came from the reader's own files, so that its draft is the only copy. */
export const isLocal = (id: string): boolean => id.startsWith(LOCAL);

/** Returns the id of a reader's file: `local:my` for `my.json`. */
export const localId = (file: string): string => LOCAL + file.replace(/\.jsonc?$/i, '');

/** Returns the title of a reader's own document. */
export const localTitle = (id: string): string => id.slice(LOCAL.length);

/** Result of keeping a text: kept, no room for it, or not kept because another page has kept another text since. */
export type Kept = 'kept' | 'full' | 'elsewhere';

/**
 * Texts that differ from the gallery's, kept by document until they are reset. Pages that are open at the same time
 * share them and never overwrite what they have not seen.
 */
export class Drafts {
  readonly #memory: Memory;
  /** The kept texts that this page saw last. */
  readonly #seen = new Map<string, string | undefined>();

  constructor(memory: Memory) {
    this.#memory = memory;
  }

  get(id: string): string | undefined {
    const text = this.#memory.get(PREFIX + id);
    this.#seen.set(id, text);
    return text;
  }

  /** Keeps a text, or removes it when it equals the original. */
  keep(id: string, text: string, original: string | undefined): Kept {
    const draft = text === original ? undefined : text;
    if (this.isElsewhere(id, draft)) return 'elsewhere';
    if (draft === undefined) this.remove(id);
    else if (!this.#memory.set(PREFIX + id, draft)) return 'full';
    this.#seen.set(id, draft);
    return 'kept';
  }

  /** Whether another page has kept a text other than `draft` since this one looked. */
  isElsewhere(id: string, draft: string | undefined): boolean {
    const kept = this.#memory.get(PREFIX + id);
    return this.#seen.has(id) && kept !== this.#seen.get(id) && kept !== draft;
  }

  remove(id: string): void {
    this.#memory.remove(PREFIX + id);
    this.#seen.set(id, undefined);
  }

  /** Returns the ids of the reader's own documents, sorted. */
  locals(): string[] {
    return this.#memory
      .keys()
      .filter((key) => key.startsWith(PREFIX + LOCAL))
      .map((key) => key.slice(PREFIX.length))
      .sort();
  }
}
