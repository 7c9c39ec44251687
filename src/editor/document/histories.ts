import type { Memory } from '../shared/storage.ts';

const PREFIX = 'history/';

/** The longest history of a document, in characters; the oldest steps of a longer one are dropped. */
const LONGEST = 200_000;

/** The undo history of a text as plain JSON, the newest step last. */
export interface SavedHistory {
  /** The text to which it belongs. */
  doc: string;
  selection: unknown;
  history: { done: unknown[]; undone: unknown[] };
}

/** The undo histories of documents, kept so that undo works after the page was left. */
export class Histories {
  readonly #memory: Memory;

  constructor(memory: Memory) {
    this.#memory = memory;
  }

  /** Returns the history of a document, or undefined where there is none that can be read. */
  get(id: string): SavedHistory | undefined {
    try {
      const saved = JSON.parse(this.#memory.get(PREFIX + id) ?? 'null') as SavedHistory | null;
      return saved && Array.isArray(saved.history?.done) && Array.isArray(saved.history.undone)
        ? saved
        : undefined;
    } catch {
      return undefined;
    }
  }

  /** Keeps as much of a history as there is room for; the text itself is kept as a draft. */
  keep(id: string, { doc, selection, history }: SavedHistory): void {
    const { done, undone } = history;
    if (done.length + undone.length === 0) return this.#memory.remove(PREFIX + id);
    for (let steps = done.length; steps > 0; steps = Math.floor(steps / 2)) {
      const text = JSON.stringify({ doc, selection, history: { done: done.slice(-steps), undone } });
      if (text.length <= LONGEST + doc.length && this.#memory.set(PREFIX + id, text)) return;
    }
    this.#memory.remove(PREFIX + id);
  }

  /** Removes all histories, to make room for drafts. */
  clear(): void {
    for (const key of this.#memory.keys()) if (key.startsWith(PREFIX)) this.#memory.remove(key);
  }
}
