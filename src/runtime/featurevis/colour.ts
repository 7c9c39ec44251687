import * as tf from '../backend/tensors.ts';
import { type Matrix, matrix } from './matrix.ts';

type Triple = [number, number, number];
type Rows = [Triple, Triple, Triple];

const divided = ([x, y, z]: Triple, by: number): Triple => [x / by, y / by, z / by];

/** The largest column norm of the matrix below. */
const NORM = 0.46195;

/** Rows R, G, B over decorrelated colours: the square root of the colour covariance of photographs (Lucid). */
const COLOUR: Rows = [
  divided([0.26, 0.09, 0.02], NORM),
  divided([0.27, 0.0, -0.05], NORM),
  divided([0.27, -0.09, 0.03], NORM),
];

const cross = (x: Triple, y: Triple): Triple => [
  x[1] * y[2] - x[2] * y[1],
  x[2] * y[0] - x[0] * y[2],
  x[0] * y[1] - x[1] * y[0],
];

/** Returns the transpose of a matrix's inverse: its cofactors by its determinant. */
function transposedInverse([a, b, c]: Rows): Rows {
  const cofactors = cross(b, c);
  const determinant = a[0] * cofactors[0] + a[1] * cofactors[1] + a[2] * cofactors[2];
  return [
    divided(cofactors, determinant),
    divided(cross(c, a), determinant),
    divided(cross(a, b), determinant),
  ];
}

const transposed = ([a, b, c]: Rows): Rows => [
  [a[0], b[0], c[0]],
  [a[1], b[1], c[1]],
  [a[2], b[2], c[2]],
];

/** Flattens a matrix; with `alpha` as a fourth plane that mixes with no other. */
function widened(rows: Rows, alpha: boolean): number[] {
  if (!alpha) return rows.flat();
  return [...rows.map((row) => [...row, 0]), [0, 0, 0, 1]].flat();
}

/** Maps decorrelated colours to colours in 0..1: a matrix, then a sigmoid. Alpha is a fourth plane of its own. */
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
   * @param colours the result of {@link apply}
   */
  pull(colours: tf.Tensor, cotangent: tf.Tensor): tf.Tensor2D {
    const slope = tf.mul(colours, tf.sub(1, colours));
    const flat = tf.reshape(tf.mul(cotangent, slope), [-1, this.planes]);
    return tf.matMul(flat as tf.Tensor2D, this.#matrix.adjoint);
  }

  /** The inverse of {@link apply}. Black and white, which it never reaches, count as almost black and white. */
  invert(colours: tf.Tensor2D): tf.Tensor2D {
    return tf.tidy(() => {
      const within = tf.clipByValue(colours, 0.01, 0.99);
      const raw = tf.log(tf.div(within, tf.sub(1, within))) as tf.Tensor2D;
      const inverse = widened(transposedInverse(COLOUR), this.#alpha);
      return tf.matMul(raw, tf.tensor2d(inverse, [this.planes, this.planes]));
    });
  }

  dispose(): void {
    tf.dispose(this.#matrix);
  }
}
