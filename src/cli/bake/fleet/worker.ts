import { setTimeout as sleep } from 'node:timers/promises';
import type { Job as Queued } from 'bullmq';
import { type Fault, inSentences } from '../../../base/diagnostic.ts';
import { toFault, toPlain } from '../../../runtime/fault.ts';
import { numberIn } from '../../number.ts';
import { note, print } from '../../print.ts';
import { EXIT } from '../../usage.ts';
import { start } from '../making/jobs.ts';
import { JOBS } from '../options.ts';
import { openStore } from '../store/open.ts';
import { Crew } from './crew.ts';
import type { Job } from './job.ts';
import { limitOf } from './limit.ts';
import { openQueue } from './queue.ts';
import { isRefusal } from './refusal.ts';

/** Options of `vitrail worker`, as on the command line. */
export interface WorkerOptions {
  queue: string;
  store: string;
  files: string[];
  jobs?: string;
  idle?: string;
  limit?: string;
  lease: string;
}

/** Milliseconds before another job is taken after one that was refused, and for which that one is left to others. */
const REST = 2000;
const LEFT = 10_000;

/**
 * Makes what bakes put on a queue, until it is told to end or has had nothing to do for a while. Prints the key of each
 * value and picture that it makes.
 */
export async function worker(options: WorkerOptions): Promise<number> {
  const atOnce = options.jobs === undefined ? JOBS : Math.trunc(numberIn('jobs', options.jobs, 1, 256));
  const lease = 1000 * numberIn('lease', options.lease, 1, 3600);
  const idle = options.idle === undefined ? undefined : 1000 * numberIn('idle', options.idle, 1, 1e6);
  const longest = options.limit === undefined ? undefined : 1000 * numberIn('limit', options.limit, 1, 1e6);
  const store = await openStore(options.store);
  const { queue, place, work } = await openQueue(options.queue, await store.identity());
  await queue.close();
  const files = options.files.flatMap((folder) => ['--files', folder]);
  const crew = new Crew(
    () => start(['worker-process', '--store', options.store, ...files]),
    (job) => limitOf(job, longest),
  );
  const told = new Set<string>();
  const business = new Business();
  const taking = work((job, token) => business.with(carryOut(job, token, crew, told)), { atOnce, lease });
  note(`Works on ${atOnce} jobs at a time from ${place}.`);
  await ending(business, idle);
  await taking.close();
  crew.close();
  return EXIT.ok;
}

/** Makes a job. Rejects with why it failed, or puts it back where that says nothing of the job. */
async function carryOut(job: Queued<Job>, token: string, crew: Crew, told: Set<string>): Promise<void> {
  try {
    await crew.make(job.data, print);
  } catch (error) {
    const fault = toFault(error);
    if (!isRefusal(fault.code)) throw new Error(`${fault.code}: ${inSentences(fault)}`);
    await putBack(job, token, fault, told);
  }
}

/** Puts a job back, with why, for its bake to tell. */
async function putBack(job: Queued<Job>, token: string, fault: Fault, told: Set<string>): Promise<void> {
  if (!told.has(fault.code)) note(inSentences(fault));
  told.add(fault.code);
  await job.updateProgress({ refused: toPlain(fault) });
  await sleep(REST);
  await job.moveToDelayed(Date.now() + LEFT, token);
  const { DelayedError } = await import('bullmq');
  throw new DelayedError();
}

/** Counts the jobs that are worked on, and knows how long there have been none. */
class Business {
  #jobs = 0;
  #since = Date.now();

  async with(work: Promise<void>): Promise<void> {
    this.#jobs++;
    try {
      await work;
    } finally {
      this.#jobs--;
      this.#since = Date.now();
    }
  }

  /** Milliseconds without a job. */
  get idle(): number {
    return this.#jobs > 0 ? 0 : Date.now() - this.#since;
  }
}

/** Resolves when this process is told to end, or when there was nothing to do for so many milliseconds. */
function ending(business: Business, idle = Number.POSITIVE_INFINITY): Promise<void> {
  return new Promise((resolve) => {
    const timer = setInterval(() => business.idle >= idle && end(), 250);
    const end = () => {
      clearInterval(timer);
      resolve();
    };
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, end);
  });
}
