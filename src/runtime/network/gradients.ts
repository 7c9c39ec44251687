import { at, lookUp } from '../../base/at.ts';
import * as tf from '../backend/tensors.ts';

/** Bytes of gradients that are kept at a run; those of the targets used longest ago go first. */
const MOST_BYTES = 128e6;

/**
 * The gradients of a few scores at the layers that a reverse pass met. Views of several layers need the same targets:
 * one pass serves them all. Asking for another score, or under other rules, empties the cache.
 */
export class Gradients {
  #name = '';
  /** By target, then by tensor: [1, ...shape]. */
  readonly #known = new Map<number, Map<string, tf.Tensor>>();

  get bytes(): number {
    return [...this.#known.values()].reduce((sum, known) => sum + bytesOf(known), 0);
  }

  /** Returns the known gradients of a target, by tensor. */
  of(name: string, target: number): ReadonlyMap<string, tf.Tensor> {
    if (name !== this.#name) this.clear();
    this.#name = name;
    const known = this.#known.get(target) ?? new Map<string, tf.Tensor>();
    this.#known.delete(target);
    this.#known.set(target, known);
    return known;
  }

  /** Keeps a tensor's gradients, [targets, ...shape]. */
  keep(targets: number[], tensor: string, arrived: tf.Tensor): void {
    const each = tf.tidy(() => tf.split(arrived, targets.length).map((one) => tf.keep(one)));
    for (const [i, target] of targets.entries()) {
      const known = this.#known.get(target);
      if (!known || known.has(tensor)) at(each, i).dispose();
      else known.set(tensor, at(each, i));
    }
    for (const target of this.#known.keys()) {
      if (this.bytes <= MOST_BYTES || targets.includes(target)) return;
      this.#drop(target);
    }
  }

  #drop(target: number): void {
    tf.dispose([...lookUp(this.#known, target).values()]);
    this.#known.delete(target);
  }

  clear(): void {
    for (const target of [...this.#known.keys()]) this.#drop(target);
  }
}

const bytesOf = (known: Map<string, tf.Tensor>): number =>
  [...known.values()].reduce((sum, tensor) => sum + tensor.size * 4, 0);
