import { at } from '../../base/at.ts';
import { ATOMS, type Atom, type AtomIndex, owns } from '../../base/atoms.ts';
import { LAST } from '../../base/axis.ts';
import { gridOf, type NamedShape } from '../../base/layer.ts';
import * as tf from '../backend/tensors.ts';

/** The number of entries of a shape. */
export const product = (sizes: readonly number[]): number => sizes.reduce((a, b) => a * b, 1);

/**
 * A layer cut into atoms. Neighbouring axes of a kind are one block: axes that tell atoms apart, or axes of the rest,
 * which belongs to each atom.
 */
export class Partition {
  readonly atom: Atom;
  /** The layer's shape. */
  readonly shape: number[];
  /** Whether the layer is laid out over the picture. */
  readonly isMap: boolean;
  /** Sizes of the axes that tell atoms apart. */
  readonly sizes: readonly number[];
  /** How many atoms there are. */
  readonly count: number;
  readonly #blocks: { size: number; own: boolean }[] = [];

  constructor(atom: Atom, { axes, shape }: NamedShape) {
    this.atom = atom;
    this.shape = shape;
    this.isMap = gridOf({ axes, shape }) !== undefined;
    const each = shape.map((size, i) => ({ size, own: owns(atom, at(axes, i)) }));
    this.sizes = each.flatMap(({ size, own }) => (own ? [size] : []));
    this.count = product(this.sizes);
    for (const { size, own } of each) {
      const last = this.#blocks.at(-1);
      if (last?.own === own) last.size *= size;
      else this.#blocks.push({ size, own });
    }
  }

  /** Axes of the rest, in what {@link inBlocks} returns. */
  get #rest(): number[] {
    return this.#blocks.flatMap(({ own }, i) => (own ? [] : [i + 1]));
  }

  /** Reshapes [n, ...shape] to [n, ...blocks]. */
  inBlocks(x: tf.Tensor): tf.Tensor {
    return tf.reshape(x, [at(x.shape, 0), ...this.#blocks.map(({ size }) => size)]);
  }

  /** Reshapes [n, ...blocks] to [n, ...shape]. */
  inShape(x: tf.Tensor): tf.Tensor {
    return tf.reshape(x, [at(x.shape, 0), ...this.shape]);
  }

  /** Returns 1 where an entry belongs to an atom, else 0; it broadcasts to [n, ...blocks]. */
  mask(indices: number[]): tf.Tensor {
    return this.spread(oneHot(indices, this.count));
  }

  /** Returns a number for each atom, [n, count], so that it broadcasts to [n, ...blocks]. */
  spread(numbers: tf.Tensor): tf.Tensor {
    const sizes = this.#blocks.map(({ size, own }) => (own ? size : 1));
    return tf.reshape(numbers, [at(numbers.shape, 0), ...sizes]);
  }

  /** Adds up what belongs to each atom: [n, ...blocks] to [n, count]. */
  sum(x: tf.Tensor): tf.Tensor {
    const rest = this.#blocks.some(({ size, own }) => !own && size > 1) ? tf.sum(x, this.#rest) : x;
    return tf.reshape(rest, [at(x.shape, 0), this.count]);
  }

  /** Returns the L2 norm of what belongs to each atom; it broadcasts to [n, ...blocks]. */
  lengths(x: tf.Tensor): tf.Tensor {
    return tf.sqrt(tf.sum(tf.square(x), this.#rest, true));
  }

  /** Returns a function that tells which atom an entry of the layer, flat and row-major, belongs to. */
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

  /** Whether an atom's score is the L2 norm of what belongs to it, not the sum. */
  get isLength(): boolean {
    return ATOMS[this.atom].score === 'l2';
  }
}

/** Returns the number of an atom, or that of the cell in which a place falls. */
export function flatPlace(place: AtomIndex, axes: { size: number }[]): number {
  if (place === LAST) return product(axes.map(({ size }) => size)) - 1;
  if (typeof place === 'number') return place;
  const [height, width] = axes.map((axis) => axis.size) as [number, number];
  const cell = (fraction: number, cells: number) => Math.min(Math.floor(fraction * cells), cells - 1);
  return cell(place.y, height) * width + cell(place.x, width);
}

/** Returns a row for each index, 1 at the index, else 0: [indices, size]. tfjs' own refuses rows of one entry. */
export function oneHot(indices: number[], size: number): tf.Tensor2D {
  const rows = new Float32Array(indices.length * size);
  indices.forEach((index, row) => {
    rows[row * size + index] = 1;
  });
  return tf.tensor2d(rows, [indices.length, size]);
}
