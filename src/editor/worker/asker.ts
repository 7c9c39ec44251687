import { fault } from '../../base/messages.ts';
import { watchLife } from '../../runtime/device/life.ts';

/** A question to a worker. */
export interface Asked<Q> {
  id: number;
  question: Q;
}

/** The answer of a worker. */
export interface Answered<A> {
  id: number;
  answer: A;
}

interface Waiting<Q, A> {
  asked: Asked<Q>;
  /** Number of workers that died while it was pending. */
  deaths: number;
  resolve(answer: A): void;
  reject(error: Error): void;
}

/** A question is dropped after so many deaths: it may be their cause. */
const MOST_DEATHS = 2;

/** Asks a worker, which starts at the first question. When it dies, a new one is asked once. */
export class Asker<Q, A> {
  readonly #start: () => Worker;
  readonly #what: string;
  readonly #waiting = new Map<number, Waiting<Q, A>>();
  #worker: Worker | undefined;
  #last = 0;

  /** Creates an asker. `what` is the subject of the sentence that reports a failure. */
  constructor(start: () => Worker, what: string) {
    this.#start = start;
    this.#what = what;
  }

  /**
   * Asks a question. Rejects with the fault `aside-died` when two workers died before answering, or none can be
   * started.
   */
  ask(question: Q): Promise<A> {
    const asked = { id: ++this.#last, question };
    return new Promise((resolve, reject) => {
      this.#waiting.set(asked.id, { asked, deaths: 0, resolve, reject });
      if (this.#worker) this.#worker.postMessage(asked);
      else this.#begin();
    });
  }

  /** Starts a worker and sends it all pending questions. */
  #begin(): void {
    try {
      const worker = this.#start();
      worker.addEventListener('message', ({ data: { id, answer } }: MessageEvent<Answered<A>>) => {
        this.#waiting.get(id)?.resolve(answer);
        this.#waiting.delete(id);
      });
      watchLife(worker, () => this.#die());
      for (const { asked } of this.#waiting.values()) worker.postMessage(asked);
      this.#worker = worker;
    } catch {
      this.#give(MOST_DEATHS);
    }
  }

  #die(): void {
    this.#worker = undefined;
    this.#give(1);
    if (this.#waiting.size > 0) this.#begin();
  }

  /** Counts deaths, and rejects questions that met too many. */
  #give(deaths: number): void {
    for (const [id, waiting] of this.#waiting) {
      waiting.deaths += deaths;
      if (waiting.deaths < MOST_DEATHS) continue;
      this.#waiting.delete(id);
      waiting.reject(fault('aside-died', { what: this.#what }));
    }
  }
}
