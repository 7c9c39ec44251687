import type { ChildProcess } from 'node:child_process';
import { fromPlain, type PlainFault } from '../../../runtime/fault.ts';
import { faultOf } from '../../usage.ts';
import { start } from '../making/jobs.ts';
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

  /** @param args the command line of a process */
  constructor(private readonly args: string[]) {}

  /**
   * Makes a job in a free process, or a new one. Rejects with the fault of the job, or `bake-failed` where the process
   * ends.
   */
  async make(job: Job, onMade: (key: string) => void): Promise<void> {
    const child = this.#free.pop() ?? this.#start();
    try {
      await answerOf(child, job, onMade);
    } finally {
      if (this.#all.has(child)) this.#free.push(child);
    }
  }

  #start(): ChildProcess {
    const child = start(this.args);
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

async function answerOf(child: ChildProcess, job: Job, onMade: (key: string) => void): Promise<void> {
  let stop = () => {};
  try {
    await new Promise<void>((resolve, reject) => {
      const hear = (answer: Answer) => {
        if ('made' in answer) onMade(answer.made);
        else if ('fault' in answer) reject(fromPlain(answer.fault));
        else resolve();
      };
      const lose = () => reject(faultOf('bake-failed'));
      child.on('message', hear);
      child.once('close', lose);
      child.once('error', lose);
      stop = () => {
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
