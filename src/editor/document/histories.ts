import type { Memory } from '../shared/storage.ts';

const PREFIX = 'history/';

/** The longest history that is kept of one document, in characters; of a longer one the oldest steps go. */
const LONGEST = 200_000;

/** What can be undone and redone in a text, as plain JSON: the newest step last. */
export interface SavedHistory {
  /** The text that it belongs to. */
  doc: string;
  selection: unknown;
  history: { done: unknown[]; undone: unknown[] };
}

/** What was done in each document, kept so that it can be undone after the page was left. */
export class Histories {
  readonly #memory: Memory;

  constructor(memory: Memory) {
    this.#memory = memory;
  }

  /** Undefined where nothing was kept, or nothing that can be read. */
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

  /** Keeps as much of a history as there is room for; the text itself is the draft's. */
  keep(id: string, { doc, selection, history }: SavedHistory): void {
    const { done, undone } = history;
    if (done.length + undone.length === 0) return this.#memory.remove(PREFIX + id);
    for (let steps = done.length; steps > 0; steps = Math.floor(steps / 2)) {
      const text = JSON.stringify({ doc, selection, history: { done: done.slice(-steps), undone } });
      if (text.length <= LONGEST + doc.length && this.#memory.set(PREFIX + id, text)) return;
    }
    this.#memory.remove(PREFIX + id);
  }

  /** Forgets all of them, to make room for what matters more. */
  clear(): void {
    for (const key of this.#memory.keys()) if (key.startsWith(PREFIX)) this.#memory.remove(key);
  }
}
