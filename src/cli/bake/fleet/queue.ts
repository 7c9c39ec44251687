import type { Queue, Job as Queued, Worker, WorkerOptions } from 'bullmq';
import { type UsageError, usage } from '../../usage.ts';
import type { Engine } from './engine.ts';
import type { Job } from './job.ts';
import { postgres } from './postgres.ts';
import { redis } from './redis.ts';

/** Returns the name of a queue on its server: whoever uses another store never meets its jobs. */
const nameFor = (store: string): string => `vitrail-${store}`;

/** The most that the clock of a machine may be apart from the server's, in milliseconds. */
const APART = 5000;

/** How often a job may lose its worker before it is set aside. */
const MOST_LOST = 2;

/** What is done with a job. Rejects with why it failed. */
export type Work = (job: Queued<Job>, token: string) => Promise<void>;

/** How jobs are worked on. */
export interface WorkOptions {
  /** How many at a time. */
  atOnce: number;
  /** Milliseconds for which a job stays with a worker that is not heard of any more. */
  lease: number;
}

/** A queue of jobs on a server. */
export interface OpenQueue {
  /** Its address, without credentials. */
  place: string;
  queue: Queue<Job>;
  /** Takes jobs until the worker is closed. */
  work(work: Work, options: WorkOptions): Worker<Job>;
}

/**
 * Opens the queue of a store at an address: `postgres://…` or `redis://…`.
 * @param store its identity
 * UsageErrors `queue-address`, `queue-unreachable`, `queue-refuses`, `queue-version`, `queue-clock`, `package-missing`.
 */
export async function openQueue(url: string, store: string): Promise<OpenQueue> {
  const { engine, place } = await engineAt(url);
  await checkClock(engine, place);
  const { Queue } = engine.classes;
  const name = nameFor(store);
  const queue = new Queue(name, { connection: engine.connection }) as unknown as Queue<Job>;
  // A server that restarts is waited for; without anybody who hears them, errors are printed at length.
  queue.on('error', () => {});
  try {
    await queue.waitUntilReady();
  } catch (error) {
    await queue.close().catch(() => {});
    throw whyNot(error as Error, engine, place);
  }
  return { place, queue, work: (work, options) => workOn(name, engine, work, options) };
}

async function engineAt(url: string): Promise<{ engine: Engine; place: string }> {
  const { protocol, host, pathname } = URL.canParse(url)
    ? new URL(url)
    : { protocol: '', host: '', pathname: '' };
  const place = `${protocol}//${host}${pathname}`;
  if (/^postgres(ql)?:$/.test(protocol)) return { engine: await postgres(url), place };
  if (/^rediss?:$/.test(protocol)) return { engine: await redis(url), place };
  // Not the address: it may hold a password.
  throw usage('queue-address');
}

/** Whether a machine has waited long enough for a job is told by its clock. */
async function checkClock(engine: Engine, place: string): Promise<void> {
  const before = Date.now();
  const there = await engine.time().catch((error) => {
    throw whyNot(error, engine, place);
  });
  // The server's time lies somewhere between asking and answer.
  const apart = Math.max(before - there, there - Date.now(), 0);
  if (apart > APART) throw usage('queue-clock', { place, seconds: Math.round(apart / 1000) });
}

function whyNot(error: Error, engine: Engine, place: string): UsageError {
  if (engine.isRefusal(error)) return usage('queue-refuses', { place });
  if (error.name === 'SchemaVersionMismatchError') return usage('queue-version', { place });
  const { code = error.name } = error as { code?: string };
  return usage('queue-unreachable', { place, reason: code });
}

function workOn(
  name: string,
  { classes, connection }: Engine,
  work: Work,
  { atOnce, lease }: WorkOptions,
): Worker<Job> {
  const options: WorkerOptions<unknown> = {
    connection,
    concurrency: atOnce,
    lockDuration: lease,
    stalledInterval: lease / 2,
    maxStalledCount: MOST_LOST,
    // A server that restarts is asked again soon.
    runRetryDelay: 1000,
  };
  const worker = new classes.Worker<Job, void>(name, (job, token = '') => work(job, token), options);
  // Without anybody who hears them, errors are printed at length.
  worker.on('error', () => {});
  return worker as unknown as Worker<Job>;
}
