import * as tf from '@tensorflow/tfjs-core';

/** Bytes of gradients that are kept at a run; those of the oldest targets go first. */
const MOST_BYTES = 128e6;

/**
 * The gradients of a few scores at the layers that were passed on the way down. Views of several layers ask for the
 * same targets one after the other: one walk serves them all. Other scores, or other rules, take their place.
 */
export class Gradients {
  #name = '';
  /** By target, then by tensor: [1, ...shape]. */
  readonly #known = new Map<number, Map<string, tf.Tensor>>();

  get bytes(): number {
    return [...this.#known.values()].reduce((sum, known) => sum + bytesOf(known), 0);
  }

  /** Those of a target, by tensor. */
  of(name: string, target: number): ReadonlyMap<string, tf.Tensor> {
    if (name !== this.#name) this.clear();
    this.#name = name;
    const known = this.#known.get(target) ?? new Map<string, tf.Tensor>();
    this.#known.delete(target);
    this.#known.set(target, known);
    return known;
  }

  /** Keeps what arrived at a tensor: a gradient for each of these targets, [targets, ...shape]. */
  keep(targets: number[], tensor: string, arrived: tf.Tensor): void {
    const each = tf.tidy(() => tf.split(arrived, targets.length).map((one) => tf.keep(one)));
    targets.forEach((target, i) => {
      const known = this.#known.get(target);
      if (!known || known.has(tensor)) each[i]!.dispose();
      else known.set(tensor, each[i]!);
    });
    for (const target of this.#known.keys()) {
      if (this.bytes <= MOST_BYTES || targets.includes(target)) return;
      this.#drop(target);
    }
  }

  #drop(target: number): void {
    tf.dispose([...this.#known.get(target)!.values()]);
    this.#known.delete(target);
  }

  clear(): void {
    for (const target of [...this.#known.keys()]) this.#drop(target);
  }
}

const bytesOf = (known: Map<string, tf.Tensor>): number =>
  [...known.values()].reduce((sum, tensor) => sum + tensor.size * 4, 0);
