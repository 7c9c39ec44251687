import type { Queue } from 'bullmq';
import type { PlainFault } from '../../../runtime/fault.ts';
import { note } from '../../print.ts';
import type { Failed } from '../making/progress.ts';
import type { Job } from './job.ts';
import { patiently } from './patiently.ts';

/** The most jobs of which it is asked why they were refused. */
const SOME = 100;

/** Codes of what ends a process, or several workers one after the other, and not only a computation. */
const LOST = 'worker-lost';
const CRASHES = ['bake-failed', 'job-endless', LOST];

/** The jobs of a bake that were set aside after three tries, and those that workers refuse. */
export class Failures {
  /** The fault of each, by the id of its job: `code: sentence`. */
  readonly #setAside = new Map<string, string>();
  #refused: string[] = [];
  #count = -1;

  constructor(
    private readonly queue: Queue<Job>,
    private readonly ids: ReadonlySet<string>,
  ) {}

  /** Takes what an earlier bake left off the queue, so that it is tried anew. */
  async retry(): Promise<void> {
    for (const job of await patiently(() => this.queue.getFailed())) {
      if (this.ids.has(job.id ?? '')) await patiently(() => job.remove());
    }
  }

  /** Asks the queue what has failed by now. */
  async look(): Promise<void> {
    const { failed = 0, delayed = 0 } = await patiently(() => this.queue.getJobCounts('failed', 'delayed'));
    if (failed !== this.#count) {
      for (const { id = '', failedReason } of await patiently(() => this.queue.getFailed())) {
        if (!this.ids.has(id) || this.#setAside.has(id)) continue;
        this.#setAside.set(id, failedReason);
        note(failedReason);
      }
    }
    this.#count = failed;
    const waiting = delayed === 0 ? [] : await patiently(() => this.queue.getDelayed(0, SOME));
    this.#refused = waiting.flatMap(({ id = '', progress }) => {
      const { refused } = (progress ?? {}) as { refused?: PlainFault };
      return refused && this.ids.has(id) ? [refused.code] : [];
    });
  }

  has(id: string): boolean {
    return this.#setAside.has(id);
  }

  /** The codes of those that ended as a process did, and not by a fault of what they compute. */
  get crashes(): string[] {
    return this.codes.setAside.filter((code) => CRASHES.includes(code));
  }

  /** The codes of all by now. */
  get codes(): Failed {
    return { setAside: [...this.#setAside.values()].map(codeOf), refused: this.#refused };
  }
}

/** Returns the code with which the fault of a job begins; the queue itself tells of lost workers in its own words. */
const codeOf = (reason: string): string => /^([a-z-]+): /.exec(reason)?.[1] ?? LOST;
