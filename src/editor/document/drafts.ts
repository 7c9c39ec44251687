import type { Memory } from '../shared/storage.ts';

const PREFIX = 'draft/';
const LOCAL = 'local:';

/** Whether a document came from the reader's own files: then its draft is all there is of it. */
export const isLocal = (id: string): boolean => id.startsWith(LOCAL);

/** `my.json` is opened as `local:my`. */
export const localId = (file: string): string => LOCAL + file.replace(/\.jsonc?$/i, '');

/** How a document of the reader's own is called. */
export const localTitle = (id: string): string => id.slice(LOCAL.length);

/** What became of a text: kept, no room for it, or not kept because another page kept something else meanwhile. */
export type Kept = 'kept' | 'full' | 'elsewhere';

/**
 * Texts that differ from what the gallery has, kept by document until they are reset. Pages that are open at the same
 * time share them: none overwrites what it has not seen.
 */
export class Drafts {
  readonly #memory: Memory;
  /** What this page last saw kept. */
  readonly #seen = new Map<string, string | undefined>();

  constructor(memory: Memory) {
    this.#memory = memory;
  }

  get(id: string): string | undefined {
    const text = this.#memory.get(PREFIX + id);
    this.#seen.set(id, text);
    return text;
  }

  /** Keeps a text, or forgets it when it is the original again. */
  keep(id: string, text: string, original: string | undefined): Kept {
    const draft = text === original ? undefined : text;
    if (this.isElsewhere(id, draft)) return 'elsewhere';
    if (draft === undefined) this.remove(id);
    else if (!this.#memory.set(PREFIX + id, draft)) return 'full';
    this.#seen.set(id, draft);
    return 'kept';
  }

  /** Whether another page kept another text than `draft` since this one looked. */
  isElsewhere(id: string, draft: string | undefined): boolean {
    const kept = this.#memory.get(PREFIX + id);
    return this.#seen.has(id) && kept !== this.#seen.get(id) && kept !== draft;
  }

  remove(id: string): void {
    this.#memory.remove(PREFIX + id);
    this.#seen.set(id, undefined);
  }

  /** The reader's own documents, by name. */
  locals(): string[] {
    return this.#memory
      .keys()
      .filter((key) => key.startsWith(PREFIX + LOCAL))
      .map((key) => key.slice(PREFIX.length))
      .sort();
  }
}
