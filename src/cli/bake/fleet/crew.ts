import type { ChildProcess } from 'node:child_process';
import { fromPlain, type PlainFault } from '../../../runtime/fault.ts';
import { faultOf } from '../../usage.ts';
import type { Job } from './job.ts';

/** What a process tells its worker: the key of a thing that is made, or how the job has ended. */
export type Answer = { made: string } | { ended: true } | { fault: PlainFault };

/**
 * The processes of a worker. They compute, so that the worker itself is always free to tell the queue that it lives; one
 * that ends takes its job along, and nothing else.
 */
export class Crew {
  readonly #free: ChildProcess[] = [];
  readonly #all = new Set<ChildProcess>();

  constructor(
    private readonly start: () => ChildProcess,
    /** Milliseconds after which a process that makes nothing of a job is killed. */
    private readonly limitOf: (job: Job) => number,
  ) {}

  /**
   * Makes a job in a free process, or a new one. Rejects with the fault of the job, `bake-failed` where the process ends,
   * or `job-endless` where it had to be killed.
   */
  async make(job: Job, onMade: (key: string) => void): Promise<void> {
    const child = this.#free.pop() ?? this.#start();
    try {
      await answerOf(child, job, onMade, this.limitOf(job));
    } finally {
      if (this.#all.has(child) && !child.killed) this.#free.push(child);
    }
  }

  #start(): ChildProcess {
    const child = this.start();
    this.#all.add(child);
    child.once('close', () => {
      this.#all.delete(child);
      const at = this.#free.indexOf(child);
      if (at >= 0) this.#free.splice(at, 1);
    });
    return child;
  }

  /** Ends all processes. */
  close(): void {
    for (const child of this.#all) child.kill();
  }
}

async function answerOf(
  child: ChildProcess,
  job: Job,
  onMade: (key: string) => void,
  limit: number,
): Promise<void> {
  let stop = () => {};
  try {
    await new Promise<void>((resolve, reject) => {
      const watch = setTimeout(() => {
        // What computes without an end heeds no other signal.
        child.kill('SIGKILL');
        reject(faultOf('job-endless', { seconds: limit / 1000 }));
      }, limit);
      const hear = (answer: Answer) => {
        watch.refresh();
        if ('made' in answer) onMade(answer.made);
        else if ('fault' in answer) reject(fromPlain(answer.fault));
        else resolve();
      };
      const lose = () => reject(faultOf('bake-failed'));
      child.on('message', hear);
      child.once('close', lose);
      child.once('error', lose);
      stop = () => {
        clearTimeout(watch);
        child.off('message', hear);
        child.off('close', lose);
        child.off('error', lose);
      };
      child.send(job, (error) => error && lose());
    });
  } finally {
    stop();
  }
}
