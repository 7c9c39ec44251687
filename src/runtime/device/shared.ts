import { LRUCache } from 'lru-cache';
import { at } from '../../base/at.ts';
import { blend } from '../featurevis/blend.ts';
import { firstLooks } from '../featurevis/first-look.ts';
import type { PictureOrder } from '../featurevis/order.ts';
import type { Frame } from '../host.ts';

/** How many pictures that others start from are kept. */
const KEPT = 128;

/**
 * Pictures that others start from. Cells of a grid that are made one by one drift apart in style, so each starts from a
 * mixture of the pictures of the layer's groups, weighted by the groups in the cell (after the activation grids of Olah
 * et al. 2018, where the groups' pictures change along with the cells; here they are made first, so that a picture
 * depends on its request alone).
 */
export class Shared {
  readonly #finished = new LRUCache<string, Frame>({ max: KEPT });
  /** Keys of those that are being made. */
  readonly #awaited = new Set<string>();
  /** Keys of wanted pictures whose first look was shown. */
  readonly #looked = new Set<string>();

  /** Returns the orders that can be worked on now: shared pictures come before the orders that wait for them. */
  due(orders: PictureOrder[]): Map<string, PictureOrder> {
    const due = new Map<string, PictureOrder>();
    for (const order of orders) {
      for (const each of this.#next(order)) due.set(each.key, each);
    }
    return due;
  }

  #next(order: PictureOrder): PictureOrder[] {
    if (!order.shared) return [order];
    const { orders, weights } = order.shared;
    const missing = orders.filter(({ key }) => !this.#finished.has(key));
    for (const { key } of missing) this.#awaited.add(key);
    if (missing.length > 0) return missing;
    const { frames, among } = this.#made(orders);
    const start = () => blend(frames, among(weights));
    return [{ ...order, job: { ...order.job, start } }];
  }

  /** Returns the shared pictures that could be made, and a function that takes their weights out of all. */
  #made(orders: PictureOrder[]): { frames: Frame[]; among(weights: number[]): number[] } {
    const frames = orders.map(({ key }) => this.#finished.get(key));
    return {
      frames: frames.filter(isMade),
      among: (weights) => weights.filter((_, i) => isMade(frames[i])),
    };
  }

  /** Returns first looks of the orders that can be begun now, each once. */
  async looks(orders: PictureOrder[]): Promise<Frame[]> {
    const sharing = new Map(
      orders.flatMap(({ key, job, shared }) => (shared ? [[key, { key, job, shared }]] : [])),
    );
    for (const key of this.#looked) if (!sharing.has(key)) this.#looked.delete(key);
    const ready = [...sharing.values()].filter(
      ({ key, shared }) =>
        !this.#looked.has(key) && shared.orders.every((each) => this.#finished.has(each.key)),
    );
    const [first] = ready;
    if (!first) return [];
    const beside = ready.filter(({ shared }) => shared.orders[0]?.key === first.shared.orders[0]?.key);
    for (const { key } of beside) this.#looked.add(key);
    const { frames, among } = this.#made(first.shared.orders);
    if (frames.length === 0) return [];
    const { side, rgba } = await firstLooks(
      frames,
      beside.map(({ shared }) => among(shared.weights)),
    );
    const looks = beside.map(({ key, job }, i): Frame => {
      return { key, step: 0, steps: job.recipe.steps, size: side, rgba: at(rgba, i), objective: 0 };
    });
    return [...looks, ...(await this.looks(orders))];
  }

  /** Keeps a frame that others start from. Returns whether it is one, and so is not to be shown. */
  take(frame: Frame): boolean {
    if (!this.#awaited.has(frame.key)) return false;
    if (frame.fault === undefined && frame.step < frame.steps) return true;
    this.#finished.set(frame.key, frame);
    this.#awaited.delete(frame.key);
    return true;
  }
}

/** Whether a picture could be made. */
const isMade = (frame: Frame | undefined): frame is Frame => frame !== undefined && frame.fault === undefined;
