import type { Progress } from '../host.ts';
import { Urgency } from '../urgency.ts';

/** A request for a piece of work. */
export interface Request {
  urgency: Urgency;
  /** Aborting it leaves the work to the others. */
  signal: AbortSignal;
  onProgress: (progress: Progress) => void;
}

interface Flight<T> {
  promise: Promise<T>;
  controller: AbortController;
  urgency: Urgency;
  users: Set<Request>;
}

/**
 * Shares work in progress: requests for the same key join it. It is as urgent as its most urgent request, and is
 * aborted when the last one leaves. Nothing is kept after it succeeds or fails.
 */
export class InFlight<T> {
  readonly #flights = new Map<string, Flight<T>>();

  get size(): number {
    return this.#flights.size;
  }

  /** Joins or starts the work of a key. `start` gets one request that stands for all. */
  join(key: string, request: Request, start: (shared: Request) => Promise<T>): Promise<T> {
    // A copy, because one request may join twice.
    const user = { ...request };
    const flight = this.#flights.get(key) ?? this.#start(key, user, start);
    const weigh = () => {
      flight.urgency.priority = Math.max(...[...flight.users].map(({ urgency }) => urgency.priority));
    };
    flight.users.add(user);
    weigh();
    const unfollow = user.urgency.onChange(weigh);
    const leave = () => {
      user.signal.removeEventListener('abort', leave);
      unfollow();
      flight.users.delete(user);
      if (flight.users.size > 0) return weigh();
      // A later request must not join work that is being aborted.
      if (this.#flights.get(key) === flight) this.#flights.delete(key);
      flight.controller.abort();
    };
    user.signal.addEventListener('abort', leave);
    flight.promise.then(leave, leave);
    return flight.promise;
  }

  #start(key: string, first: Request, start: (shared: Request) => Promise<T>): Flight<T> {
    const controller = new AbortController();
    const users = new Set([first]);
    const urgency = new Urgency(first.urgency.priority);
    const onProgress = (progress: Progress) => {
      for (const user of users) user.onProgress(progress);
    };
    const promise = start({ urgency, signal: controller.signal, onProgress });
    const flight = { promise, controller, urgency, users };
    this.#flights.set(key, flight);
    return flight;
  }
}
