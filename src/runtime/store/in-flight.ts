import type { Progress } from '../host.ts';

interface Flight<T> {
  promise: Promise<T>;
  controller: AbortController;
  users: number;
  listeners: Set<(progress: Progress) => void>;
}

/**
 * Shares work under way: who asks for the same key joins it; it is stopped when the last one leaves.
 * Nothing stays behind, whether it succeeds or fails.
 */
export class InFlight<T> {
  readonly #flights = new Map<string, Flight<T>>();

  get size(): number {
    return this.#flights.size;
  }

  /** Joins or starts the work of a key. Aborting `signal` leaves it. */
  join(
    key: string,
    signal: AbortSignal,
    onProgress: (progress: Progress) => void,
    start: (signal: AbortSignal, onProgress: (progress: Progress) => void) => Promise<T>,
  ): Promise<T> {
    const flight = this.#flights.get(key) ?? this.#start(key, start);
    flight.users++;
    flight.listeners.add(onProgress);
    const leave = () => {
      signal.removeEventListener('abort', leave);
      flight.listeners.delete(onProgress);
      flight.users--;
      if (flight.users > 0) return;
      // A later request must not join what is being stopped.
      if (this.#flights.get(key) === flight) this.#flights.delete(key);
      flight.controller.abort();
    };
    signal.addEventListener('abort', leave);
    flight.promise.then(leave, leave);
    return flight.promise;
  }

  #start(
    key: string,
    start: (signal: AbortSignal, onProgress: (progress: Progress) => void) => Promise<T>,
  ): Flight<T> {
    const controller = new AbortController();
    const listeners = new Set<(progress: Progress) => void>();
    const promise = start(controller.signal, (progress) => {
      for (const listener of listeners) listener(progress);
    });
    const flight = { promise, controller, users: 0, listeners };
    this.#flights.set(key, flight);
    return flight;
  }
}
