import { LRUCache } from 'lru-cache';
import type { Frame } from '../host.ts';
import { blend } from '../optimize/blend.ts';
import type { Order } from '../optimize/order.ts';

/** Pictures kept that others start from. */
const KEPT = 128;

/**
 * Pictures that others start from. Cells of a grid that are made one by one drift apart in style: so each starts from
 * the pictures of the layer's groups, by how much of a group is in it (after the activation grids of Olah et al. 2018,
 * where the groups' pictures change along with the cells; here they are made first, so that a picture follows from its
 * request alone).
 */
export class Shared {
  readonly #finished = new LRUCache<string, Frame>({ max: KEPT });
  /** Keys of those that are being made. */
  readonly #awaited = new Set<string>();

  /** The orders that can be worked on now: those that wait for shared pictures stand back for these. */
  due(orders: Order[]): Map<string, Order> {
    const due = new Map<string, Order>();
    for (const order of orders) {
      for (const each of this.#next(order)) due.set(each.key, each);
    }
    return due;
  }

  #next(order: Order): Order[] {
    if (!order.shared) return [order];
    const { orders, weights } = order.shared;
    const missing = orders.filter(({ key }) => !this.#finished.has(key));
    for (const { key } of missing) this.#awaited.add(key);
    if (missing.length > 0) return missing;
    const frames = orders.map(({ key }) => this.#finished.get(key)!);
    const made = frames.flatMap((frame, i) => (frame.fault ? [] : [i]));
    const start = () =>
      blend(
        made.map((i) => frames[i]!),
        made.map((i) => weights[i]!),
      );
    return [{ ...order, commission: { ...order.commission, start } }];
  }

  /** Keeps a frame that others start from; true when it was one, which nobody else has asked for. */
  take(frame: Frame): boolean {
    if (!this.#awaited.has(frame.key)) return false;
    if (frame.fault === undefined && frame.step < frame.steps) return true;
    this.#finished.set(frame.key, frame);
    this.#awaited.delete(frame.key);
    return true;
  }
}
