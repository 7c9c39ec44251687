import { fault } from '../../base/messages.ts';
import { watchLife } from '../../runtime/device/life.ts';

/** A question on its way to a worker. */
export interface Asked<Q> {
  id: number;
  question: Q;
}

/** What a worker found. */
export interface Answered<A> {
  id: number;
  answer: A;
}

interface Waiting<Q, A> {
  asked: Asked<Q>;
  /** How many workers have died of it, or beside it. */
  deaths: number;
  resolve(answer: A): void;
  reject(error: Error): void;
}

/** A question that meets so many deaths is not asked again: it may be their cause. */
const MOST_DEATHS = 2;

/** Asks a worker, which is started at the first question; when it dies, another one is asked, once. */
export class Asker<Q, A> {
  readonly #start: () => Worker;
  readonly #what: string;
  readonly #waiting = new Map<number, Waiting<Q, A>>();
  #worker: Worker | undefined;
  #last = 0;

  /** `what`: what it is asked for, as the beginning of a sentence that says that it can't be had. */
  constructor(start: () => Worker, what: string) {
    this.#start = start;
    this.#what = what;
  }

  /** Rejects with the fault `aside-died` when two workers stopped before they answered, or none can be had. */
  ask(question: Q): Promise<A> {
    const asked = { id: ++this.#last, question };
    return new Promise((resolve, reject) => {
      this.#waiting.set(asked.id, { asked, deaths: 0, resolve, reject });
      if (this.#worker) this.#worker.postMessage(asked);
      else this.#begin();
    });
  }

  /** Asks a new worker everything that waits for an answer. */
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

  /** Counts deaths, and gives up what has met too many. */
  #give(deaths: number): void {
    for (const [id, waiting] of this.#waiting) {
      waiting.deaths += deaths;
      if (waiting.deaths < MOST_DEATHS) continue;
      this.#waiting.delete(id);
      waiting.reject(fault('aside-died', { what: this.#what }));
    }
  }
}
