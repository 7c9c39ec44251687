import { Listeners } from './listeners.ts';

/** Priorities; the larger goes first. */
export const PRIORITY = { interaction: 3, visible: 2, prefetch: 1 } as const;

/** A priority that may change while work waits, like a `TaskSignal` of the Prioritized Task Scheduling API. */
export class Urgency {
  readonly #changes = new Listeners<[priority: number]>();
  #priority: number;

  constructor(priority: number) {
    this.#priority = priority;
  }

  get priority(): number {
    return this.#priority;
  }

  set priority(priority: number) {
    if (priority === this.#priority) return;
    this.#priority = priority;
    this.#changes.tell(priority);
  }

  /** Calls `listener` with the new priority whenever it changes. Returns a function that stops it. */
  onChange(listener: (priority: number) => void): () => void {
    return this.#changes.add(listener);
  }
}
