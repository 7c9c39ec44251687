import type { Memory } from '../shared/storage.ts';

const PREFIX = 'draft/';
const LOCAL = 'local:';

/** Whether a document came from the reader's own files: then its draft is all there is of it. */
export const isLocal = (id: string): boolean => id.startsWith(LOCAL);

/** `my.json` is opened as `local:my`. */
export const localId = (file: string): string => LOCAL + file.replace(/\.jsonc?$/i, '');

/** How a document of the reader's own is called. */
export const localTitle = (id: string): string => id.slice(LOCAL.length);

/** Texts that differ from what the gallery has, kept by document until they are reset. */
export class Drafts {
  readonly #memory: Memory;

  constructor(memory: Memory) {
    this.#memory = memory;
  }

  get(id: string): string | undefined {
    return this.#memory.get(PREFIX + id);
  }

  /** Keeps a text, or forgets it when it is the original again. False when it could not be kept. */
  keep(id: string, text: string, original: string | undefined): boolean {
    if (text !== original) return this.#memory.set(PREFIX + id, text);
    this.remove(id);
    return true;
  }

  remove(id: string): void {
    this.#memory.remove(PREFIX + id);
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
