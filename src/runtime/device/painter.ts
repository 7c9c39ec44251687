import { LRUCache } from 'lru-cache';
import type { NetworkAddress } from '../address.ts';
import { toPlain } from '../fault.ts';
import { faultFrame } from '../fault-frame.ts';
import { batchKey } from '../featurevis/batch.ts';
import { JobRun } from '../featurevis/job.ts';
import { orderOf, type PictureOrder } from '../featurevis/order.ts';
import { SharedTensors } from '../featurevis/shared-tensors.ts';
import { work } from '../featurevis/work.ts';
import type { Frame, PictureRequest } from '../host.ts';
import type { Network } from '../network/network.ts';
import { Pace } from './pace.ts';
import { Shared } from './shared.ts';

interface PainterOptions {
  network(address: NetworkAddress): Promise<Network>;
  /** Awaited before each step, so that more urgent work goes first. */
  pause(): Promise<void>;
  onFrame(frame: Frame): void;
}

/** Bytes of unfinished pictures that nobody wants at present, at most. */
const SET_ASIDE_BYTES = 32e6;
/** Pictures that are begun before the first of them enters its next stage. */
const BEGUN_FIRST = 24;

/**
 * Makes the wanted pictures, a batch at a time: the most wanted first, and coarse stages before fine ones. A picture
 * that nobody wants any more is set aside, and continues from there when it is wanted again.
 */
export class Painter {
  readonly #options: PainterOptions;
  readonly #wanted = new Map<string, PictureOrder[]>();
  readonly #runs = new Map<string, JobRun>();
  readonly #aside = new LRUCache<string, JobRun>({
    maxSize: SET_ASIDE_BYTES,
    sizeCalculation: (run) => Math.max(1, run.bytes),
    dispose: (run, key) => {
      if (this.#runs.get(key) !== run) run.dispose();
    },
  });
  readonly #tensors = new SharedTensors();
  readonly #pace = new Pace();
  readonly #shared = new Shared();
  #loop: Promise<void> | undefined;
  #changed = false;
  #disposed = false;

  constructor(options: PainterOptions) {
    this.#options = options;
  }

  /** Replaces what one owner wants. */
  want(owner: string, pictures: PictureRequest[]): void {
    if (this.#disposed) return;
    const orders = new Map(pictures.map(orderOf).map((order) => [order.key, order]));
    if (orders.size === 0) this.#wanted.delete(owner);
    else this.#wanted.set(owner, [...orders.values()]);
    this.#changed = true;
    this.#loop ??= this.#paint().finally(() => {
      this.#loop = undefined;
    });
  }

  async dispose(): Promise<void> {
    this.#disposed = true;
    this.#wanted.clear();
    await this.#loop;
    for (const run of this.#runs.values()) run.dispose();
    this.#runs.clear();
    this.#aside.clear();
    this.#tensors.dispose();
  }

  async #paint(): Promise<void> {
    // Wants are set one after the other in one turn: the first batch should see them all.
    await Promise.resolve();
    while (!this.#disposed) {
      const wanted = urgentFirst([...this.#wanted.values()].flat());
      const orders = this.#shared.due(wanted);
      this.#changed = false;
      await this.#showFirstLooks(wanted);
      this.#setAside(orders);
      const ranked = this.#ranked([...orders.values()]);
      if (ranked.length === 0) return;
      await this.#paintSome(ranked);
    }
  }

  /** Shows first looks of pictures that are not begun. A failure does not matter: the pictures follow. */
  async #showFirstLooks(wanted: PictureOrder[]): Promise<void> {
    const fresh = wanted.filter(({ key }) => !this.#runs.has(key) && !this.#aside.has(key));
    const looks = await this.#shared.looks(fresh).catch(() => []);
    for (const look of looks) this.#options.onFrame(look);
  }

  /** Works on the first order, and on others that fit into its batch, until something changes. */
  async #paintSome(ranked: { order: PictureOrder; run: JobRun }[]): Promise<void> {
    const [first] = ranked as [{ order: PictureOrder; run: JobRun }];
    const key = batchKey(first.run);
    const { hash } = first.order.network;
    const fitting = ranked.filter(({ order, run }) => order.network.hash === hash && batchKey(run) === key);
    const pace = this.#pace.of(`${hash} ${key} ${first.order.job.atom.layer}`);
    const chosen = atMost(fitting, pace.most);
    const runs = chosen.map(({ run }) => run);
    const rows = runs.reduce((sum, run) => sum + run.rows, 0);
    try {
      const network = await this.#options.network(first.order.network);
      const done = await work(network, runs, this.#tensors, {
        paused: this.#options.pause,
        onFrame: (frame) => this.#show(frame),
        interrupted: () =>
          this.#changed || this.#disposed || (chosen.length < fitting.length && pace.most >= 2 * rows),
        onStep: (milliseconds) => pace.note(milliseconds, rows),
      });
      this.#finish(chosen.filter(({ run }) => done.includes(run)).map(({ order }) => order));
    } catch (error) {
      // Only one by one can it be told which of them failed.
      if (chosen.length > 1) pace.alone();
      else this.#fail(first.order, error);
    }
  }

  /** Sets aside unfinished pictures that are no longer wanted. */
  #setAside(orders: ReadonlyMap<string, PictureOrder>): void {
    for (const [key, run] of this.#runs) {
      if (orders.has(key)) continue;
      this.#runs.delete(key);
      if (run.bytes > 0) this.#aside.set(key, run);
    }
  }

  #ranked(orders: PictureOrder[]): { order: PictureOrder; run: JobRun }[] {
    const found = orders.flatMap((order, i) => {
      const run = this.#runOf(order);
      return run ? [{ order, run, rank: order.urgent ? 0 : i + run.stage * BEGUN_FIRST }] : [];
    });
    return found.sort((a, b) => a.rank - b.rank);
  }

  #runOf(order: PictureOrder): JobRun | undefined {
    const { key, job } = order;
    try {
      const run = this.#runs.get(key) ?? this.#aside.get(key) ?? new JobRun(job);
      this.#runs.set(key, run);
      this.#aside.delete(key);
      return run;
    } catch (error) {
      this.#fail(order, error);
      return undefined;
    }
  }

  #fail(order: PictureOrder, error: unknown): void {
    const { keys, recipe } = order.job;
    for (const key of keys) this.#show(faultFrame(key, toPlain(error), 0, recipe.steps));
    this.#finish([order]);
  }

  #show(frame: Frame): void {
    if (!this.#shared.take(frame)) this.#options.onFrame(frame);
  }

  /** Removes orders from the lists of all owners. */
  #finish(orders: PictureOrder[]): void {
    const done = new Set(orders.map(({ key }) => key));
    for (const key of done) {
      this.#runs.get(key)?.dispose();
      this.#runs.delete(key);
    }
    for (const [owner, list] of this.#wanted) {
      const left = list.filter(({ key }) => !done.has(key));
      if (left.length === 0) this.#wanted.delete(owner);
      else this.#wanted.set(owner, left);
    }
  }
}

/** Sorts urgent orders first, and keeps the first of those with the same key. */
function urgentFirst(orders: PictureOrder[]): PictureOrder[] {
  const byKey = new Map<string, PictureOrder>();
  for (const order of [...orders].sort((a, b) => Number(b.urgent) - Number(a.urgent))) {
    if (!byKey.has(order.key)) byKey.set(order.key, order);
  }
  return [...byKey.values()];
}

/** Takes entries with at most so many pictures together, but at least one entry. */
function atMost<T extends { run: JobRun }>(list: T[], most: number): T[] {
  let rows = 0;
  return list.filter(({ run }, i) => {
    rows += run.rows;
    return i === 0 || rows <= most;
  });
}
