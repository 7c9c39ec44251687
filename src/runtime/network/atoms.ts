import * as tf from '@tensorflow/tfjs-core';
import { ATOMS, type Atom, owns } from '../../base/atoms.ts';
import { gridOf, type LayerShape } from '../../base/layer.ts';

/** The number of entries of a shape. */
export const product = (sizes: readonly number[]): number => sizes.reduce((a, b) => a * b, 1);

/**
 * A layer cut into atoms. Its axes in blocks, neighbours of a kind together: those that tell atoms apart, and the rest,
 * which belongs to each of them.
 */
export class Partition {
  readonly atom: Atom;
  /** Of the layer. */
  readonly shape: number[];
  /** Whether the layer is laid out over the picture. */
  readonly isMap: boolean;
  /** Of the axes that tell the atoms apart. */
  readonly sizes: readonly number[];
  /** How many atoms there are. */
  readonly count: number;
  readonly #blocks: { size: number; own: boolean }[] = [];

  constructor(atom: Atom, { axes, shape }: Required<LayerShape>) {
    this.atom = atom;
    this.shape = shape;
    this.isMap = gridOf({ axes, shape }) !== undefined;
    this.sizes = shape.filter((_, i) => owns(atom, axes[i]!));
    this.count = product(this.sizes);
    axes.forEach((axis, i) => {
      const [own, last] = [owns(atom, axis), this.#blocks.at(-1)];
      if (last?.own === own) last.size *= shape[i]!;
      else this.#blocks.push({ size: shape[i]!, own });
    });
  }

  /** Where the rest is in what {@link inBlocks} gives. */
  get #rest(): number[] {
    return this.#blocks.flatMap(({ own }, i) => (own ? [] : [i + 1]));
  }

  /** [n, ...shape] as [n, ...blocks]. */
  inBlocks(x: tf.Tensor): tf.Tensor {
    return tf.reshape(x, [x.shape[0]!, ...this.#blocks.map(({ size }) => size)]);
  }

  /** What {@link inBlocks} gave, as [n, ...shape] again. */
  inShape(x: tf.Tensor): tf.Tensor {
    return tf.reshape(x, [x.shape[0]!, ...this.shape]);
  }

  /** 1 where an entry belongs to an atom and 0 elsewhere, to be multiplied with [n or 1, ...blocks]. */
  mask(indices: number[]): tf.Tensor {
    const sizes = this.#blocks.map(({ size, own }) => (own ? size : 1));
    return tf.reshape(oneHot(indices, this.count), [indices.length, ...sizes]);
  }

  /** Adds up what belongs to each atom: [n, ...blocks] to [n, count]. */
  sum(x: tf.Tensor): tf.Tensor {
    const rest = this.#blocks.some(({ size, own }) => !own && size > 1) ? tf.sum(x, this.#rest) : x;
    return tf.reshape(rest, [x.shape[0]!, this.count]);
  }

  /** The length of what belongs to each atom, to be multiplied with [n, ...blocks]. */
  lengths(x: tf.Tensor): tf.Tensor {
    return tf.sqrt(tf.sum(tf.square(x), this.#rest, true));
  }

  /** Which atom an entry of the layer, flat and row-major, belongs to. */
  owner(): (entry: number) => number {
    const steps: { divisor: number; size: number; step: number }[] = [];
    let [divisor, step] = [1, 1];
    for (const { size, own } of [...this.#blocks].reverse()) {
      if (own) {
        steps.push({ divisor, size, step });
        step *= size;
      }
      divisor *= size;
    }
    const [only, ...more] = steps;
    if (!only) return () => 0;
    if (more.length === 0) return (entry) => Math.floor(entry / only.divisor) % only.size;
    return (entry) =>
      steps.reduce((atom, { divisor, size, step }) => atom + (Math.floor(entry / divisor) % size) * step, 0);
  }

  /** Whether an atom's score is the length of what belongs to it, and no sum. */
  get isLength(): boolean {
    return ATOMS[this.atom].score === 'l2';
  }
}

/** A row for each index, 1 at the index and 0 elsewhere: [indices, size]. tfjs' own refuses rows of one entry. */
export function oneHot(indices: number[], size: number): tf.Tensor2D {
  const rows = new Float32Array(indices.length * size);
  indices.forEach((index, row) => {
    rows[row * size + index] = 1;
  });
  return tf.tensor2d(rows, [indices.length, size]);
}
