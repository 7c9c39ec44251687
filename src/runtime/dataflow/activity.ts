import { LRUCache } from 'lru-cache';
import { Listeners } from '../listeners.ts';

/** How the computation of one expression stands. */
export interface Activity {
  status: 'waiting' | 'running' | 'ready' | 'failed';
  /** Whether a value that is ready was computed, or found finished in a pack or the browser's storage. */
  from?: 'computed' | 'source';
  /** Milliseconds that it took, without what it reads. */
  ms?: number;
  bytes?: number;
  /** The notes of its value on how it was computed: an attribution's `plan`. */
  notes?: Record<string, unknown>;
  error?: unknown;
  /** When this was noted, in milliseconds of `performance.now`. */
  at: number;
}

/** How many expressions are remembered: enough for many hovers. */
const MOST = 4096;

/** Remembers what was computed, by key, for views that show it. */
export class ActivityLog {
  readonly #entries = new LRUCache<string, Activity>({ max: MOST });
  readonly #listeners = new Listeners<[key: string]>();

  get(key: string): Activity | undefined {
    return this.#entries.get(key);
  }

  /** Notes how an expression stands. A note that it is ready adds to the earlier ones, others replace them. */
  note(key: string, change: Omit<Activity, 'at'>): void {
    const before = change.status === 'ready' ? this.#entries.get(key) : undefined;
    this.#entries.set(key, { ...before, ...change, at: performance.now() });
    this.#listeners.tell(key);
  }

  /** Forgets an expression whose computation was stopped. */
  forget(key: string): void {
    if (this.#entries.delete(key)) this.#listeners.tell(key);
  }

  /** Calls `listener` with a key whenever something is noted of it. Returns a function that stops it. */
  listen(listener: (key: string) => void): () => void {
    return this.#listeners.add(listener);
  }
}
