import * as tf from '@tensorflow/tfjs-core';
import { type Matrix, matrix } from './matrix.ts';

/**
 * Rows R, G, B over decorrelated channels: the square root of the colour covariance of photographs (Lucid),
 * divided by its largest column norm.
 */
const COLOUR = [
  [0.26, 0.09, 0.02],
  [0.27, 0.0, -0.05],
  [0.27, -0.09, 0.03],
].map((row) => row.map((value) => value / 0.46195));

/** Determinant and cofactors of {@link COLOUR} as [decorrelated][colour]. */
function inverseColour(): number[][] {
  const [a, b, c] = COLOUR as [number[], number[], number[]];
  const cross = (x: number[], y: number[]) => [
    x[1]! * y[2]! - x[2]! * y[1]!,
    x[2]! * y[0]! - x[0]! * y[2]!,
    x[0]! * y[1]! - x[1]! * y[0]!,
  ];
  const columns = [cross(b, c), cross(c, a), cross(a, b)];
  const determinant = a.reduce((sum, value, i) => sum + value * columns[0]![i]!, 0);
  return [0, 1, 2].map((row) => columns.map((column) => column[row]! / determinant));
}

/** With the fourth plane, alpha, by itself. */
function widened(rows: number[][], alpha: boolean): number[] {
  if (!alpha) return rows.flat();
  return [...rows.map((row) => [...row, 0]), [0, 0, 0, 1]].flat();
}

const transposed = (rows: number[][]): number[][] => [0, 1, 2].map((i) => rows.map((row) => row[i]!));

/** Decorrelated colours to colours in 0..1: a matrix, then a sigmoid; alpha is a fourth plane of its own. */
export class Colours {
  readonly planes: number;
  readonly #matrix: Matrix;
  readonly #alpha: boolean;

  constructor(alpha: boolean) {
    this.#alpha = alpha;
    this.planes = alpha ? 4 : 3;
    this.#matrix = matrix(widened(transposed(COLOUR), alpha), this.planes, this.planes);
  }

  /** [pixels, planes] -> [pixels, planes], in 0..1. */
  apply(decorrelated: tf.Tensor2D): tf.Tensor {
    return tf.sigmoid(tf.matMul(decorrelated, this.#matrix.forward));
  }

  /**
   * The adjoint of the derivative of {@link apply}.
   * @param colours as computed by it
   */
  pull(colours: tf.Tensor, cotangent: tf.Tensor): tf.Tensor2D {
    const slope = tf.mul(colours, tf.sub(1, colours));
    const flat = tf.reshape(tf.mul(cotangent, slope), [-1, this.planes]);
    return tf.matMul(flat as tf.Tensor2D, this.#matrix.adjoint);
  }

  /**
   * The inverse of {@link apply}; black and white, which it never reaches, are taken as almost black and
   * white.
   */
  invert(colours: tf.Tensor2D): tf.Tensor2D {
    return tf.tidy(() => {
      const within = tf.clipByValue(colours, 0.01, 0.99);
      const raw = tf.log(tf.div(within, tf.sub(1, within))) as tf.Tensor2D;
      const inverse = widened(transposed(inverseColour()), this.#alpha);
      return tf.matMul(raw, tf.tensor2d(inverse, [this.planes, this.planes]));
    });
  }

  dispose(): void {
    tf.dispose(this.#matrix);
  }
}
