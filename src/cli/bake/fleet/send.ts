import { setTimeout as sleep } from 'node:timers/promises';
import type { Queue } from 'bullmq';
import { faultOf } from '../../usage.ts';
import { counted } from '../making/counted.ts';
import type { Block, Fleet, Work } from '../making/fleet.ts';
import type { Progress } from '../making/progress.ts';
import type { Store } from '../store/store.ts';
import { Failures } from './failures.ts';
import { idOf, type Job, jobOf } from './job.ts';
import { patiently } from './patiently.ts';

/** Jobs that are put on the queue in one request. */
const AT_ONCE = 500;

/** Milliseconds between two looks at the store; a look at a large one may take as long again. */
const LOOK = 500;

/** Milliseconds without anything new after which jobs that the queue has lost are put on it again. */
const SILENCE = 15_000;

/** How often that is done without anything that arrives. */
const MOST_SENT = 3;

/** How jobs are tried. One that has ended leaves the queue: what counts is in the store. */
const OPTIONS = {
  attempts: 3,
  backoff: { type: 'exponential', delay: 1000 },
  removeOnComplete: true,
} as const;

/** Puts work on a queue, and watches a store until it is there. */
export class QueuedFleet implements Fleet {
  constructor(
    private readonly queue: Queue<Job>,
    private readonly store: Store,
  ) {}

  /** Faults `jobs-set-aside` where processes have ended over some, `store-silent`; those of the store. */
  async make(blocks: Block[], progress: Progress): Promise<void> {
    const open = new Map(blocks.map((block) => [idOf(block), block]));
    const [first] = blocks;
    if (!first) return;
    const failures = new Failures(this.queue, new Set(open.keys()));
    await failures.retry();
    await this.#send(open);
    await this.#watch(first.work.kind, open, failures, progress);
    const { crashes } = failures;
    if (crashes.length > 0) {
      throw faultOf('jobs-set-aside', { count: crashes.length, kinds: counted(crashes) });
    }
  }

  /** Puts blocks on the queue that are not there yet. */
  async #send(open: Map<string, Block>): Promise<void> {
    const jobs = [...open].map(([id, block]) => ({ id, block }));
    for (let i = 0; i < jobs.length; i += AT_ONCE) {
      const some = jobs.slice(i, i + AT_ONCE).map(({ id, block }) => ({
        name: block.work.kind,
        data: jobOf(block),
        opts: { ...OPTIONS, jobId: id },
      }));
      await patiently(() => this.queue.addBulk(some));
    }
  }

  async #watch(
    kind: Work['kind'],
    open: Map<string, Block>,
    failures: Failures,
    progress: Progress,
  ): Promise<void> {
    const total = sizeOf(open);
    let [left, heard, sent] = [total, Date.now(), 0];
    for (;;) {
      const before = Date.now();
      const finished = await patiently(() => this.store.keys(kind), 'store');
      await failures.look();
      for (const [id, block] of open) {
        if (failures.has(id) || block.work.of.every(({ key }) => finished.has(key))) open.delete(id);
      }
      const now = sizeOf(open, finished);
      if (now < left) [heard, sent] = [Date.now(), 0];
      left = now;
      progress.reach(total - left, failures.codes);
      if (open.size === 0) return;
      if (Date.now() - heard > SILENCE && (await this.#isIdle())) {
        if (sent++ === MOST_SENT)
          throw faultOf('store-silent', { place: this.store.place, count: open.size });
        await this.#send(open);
        heard = Date.now();
      }
      await sleep(LOOK + (Date.now() - before));
    }
  }

  /** Whether nothing waits on the queue, and nobody works. */
  async #isIdle(): Promise<boolean> {
    return (await patiently(() => this.queue.getJobCountByTypes('waiting', 'active', 'delayed'))) === 0;
  }
}

const sizeOf = (open: Map<string, Block>, finished = new Set<string>()): number =>
  [...open.values()].reduce(
    (sum, { work }) => sum + work.of.filter(({ key }) => !finished.has(key)).length,
    0,
  );
