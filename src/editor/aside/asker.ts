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

interface Waiting<A> {
  resolve(answer: A): void;
  reject(error: Error): void;
}

/** Asks a worker, which is started at the first question, and anew at the next one after it failed. */
export class Asker<Q, A> {
  readonly #start: () => Worker;
  readonly #failure: string;
  readonly #waiting = new Map<number, Waiting<A>>();
  #worker: Worker | undefined;
  #last = 0;

  /** `failure`: what is said where the worker can't be had, or stops. */
  constructor(start: () => Worker, failure: string) {
    this.#start = start;
    this.#failure = failure;
  }

  /** Rejects where the worker can't be had, or stops before it answered. */
  ask(question: Q): Promise<A> {
    this.#worker ??= this.#begin();
    const asked: Asked<Q> = { id: ++this.#last, question };
    this.#worker.postMessage(asked);
    return new Promise((resolve, reject) => this.#waiting.set(asked.id, { resolve, reject }));
  }

  #begin(): Worker {
    const worker = this.#start();
    worker.addEventListener('message', ({ data: { id, answer } }: MessageEvent<Answered<A>>) => {
      this.#waiting.get(id)?.resolve(answer);
      this.#waiting.delete(id);
    });
    worker.addEventListener('error', () => this.#fail());
    return worker;
  }

  #fail(): void {
    this.#worker?.terminate();
    this.#worker = undefined;
    for (const { reject } of this.#waiting.values()) reject(new Error(this.#failure));
    this.#waiting.clear();
  }
}
