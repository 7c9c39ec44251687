import { LRUCache } from 'lru-cache';
import { Listeners } from '../listeners.ts';

/** What is known of the computing of one expression. */
export interface Activity {
  status: 'waiting' | 'running' | 'ready' | 'failed';
  /** Of one that is ready: whether it was computed, or found finished (in a pack, in the browser's storage). */
  from?: 'computed' | 'source';
  /** Milliseconds that it took by itself, without what it reads. */
  ms?: number;
  bytes?: number;
  /** What its value says of how it was computed: an attribution's `plan`. */
  notes?: Record<string, unknown>;
  error?: unknown;
  /** When this was noted, in milliseconds of the page's clock. */
  at: number;
}

/** How many expressions are remembered: those of many hovers. */
const MOST = 4096;

/** Remembers what was computed, by key, for those who want to see it. Costs nothing worth measuring. */
export class ActivityLog {
  readonly #entries = new LRUCache<string, Activity>({ max: MOST });
  readonly #listeners = new Listeners<[key: string]>();

  get(key: string): Activity | undefined {
    return this.#entries.get(key);
  }

  /** Notes what became of an expression; what an earlier note said of it stays where this one is silent. */
  note(key: string, change: Omit<Activity, 'at'>): void {
    const before = change.status === 'ready' ? this.#entries.get(key) : undefined;
    this.#entries.set(key, { ...before, ...change, at: performance.now() });
    this.#listeners.tell(key);
  }

  /** Nothing is known of it any more: its work was stopped. */
  forget(key: string): void {
    if (this.#entries.delete(key)) this.#listeners.tell(key);
  }

  /** Called with a key whenever something is noted of it. Returns a function that stops it. */
  listen(listener: (key: string) => void): () => void {
    return this.#listeners.add(listener);
  }
}
