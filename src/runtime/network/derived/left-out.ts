import { Matrix } from 'ml-matrix';
import * as tf from '../../backend/tensors.ts';
import { type Held, type Labelled, SoftmaxRegression } from './softmax-regression.ts';

/** Examples that are left out together, each alone: more need more memory, and are no faster. */
const TOGETHER = 32;
/** How exactly each system is solved: the norm of the residual as a share of the right side's. */
const TOLERANCE = 1e-3;
const MOST_STEPS = 300;

/**
 * Returns how the weights of softmax regression change when an example is left out, for each example: one Newton step
 * from the optimum, with the example's own Hessian taken out (Koh & Liang 2017; with about as many features as examples,
 * each has much weight of its own): (H - own / n)^-1 gradient / n. By conjugate gradients, several examples at a time.
 * @param weights of the optimum, [width + 1, classes]
 * @returns [examples, width + 1, classes]
 */
export async function leftOut(
  data: Labelled,
  weights: Float64Array,
  l2: Held,
  { examples: wanted, onPart = () => {} }: LeftOutOptions = {},
): Promise<Float32Array> {
  const problem = new SoftmaxRegression(data, l2);
  const { count, size } = problem;
  const all = wanted ?? Array.from({ length: count }, (_, example) => example);
  const result = new Float32Array(all.length * size);
  const system = Systems.of(problem, weights);
  try {
    for (let start = 0; start < all.length; start += TOGETHER) {
      result.set(await system.solve(all.slice(start, start + TOGETHER)), start * size);
      await onPart(Math.min(1, (start + TOGETHER) / all.length));
    }
  } finally {
    system.dispose();
  }
  return result;
}

/** Which examples are left out, each alone, and what hears how far that is. */
interface LeftOutOptions {
  /** All by default. */
  examples?: number[];
  /** Called after each part with the fraction that is done. */
  onPart?: (fraction: number) => void | Promise<void>;
}

/** The systems of all examples, of which several are solved at a time. Scores are [count, examples, classes]. */
class Systems {
  readonly #problem: SoftmaxRegression;
  /** [count, width + 1], with ones for the biases. */
  readonly #features: tf.Tensor2D;
  /** The same transposed: products with a transposed matrix are slow. */
  readonly #transposed: tf.Tensor2D;
  /** [count, 1, classes]. */
  readonly #probabilities: tf.Tensor;
  /** The inverse of the Hessian of one class, as it is on average over the classes: [width + 1, width + 1]. */
  readonly #inverse: tf.Tensor2D;
  /** l2 for each weight, 0 for biases, [width + 1, 1, 1]. */
  readonly #held: tf.Tensor;
  readonly #errors: Float64Array;

  static of(problem: SoftmaxRegression, weights: Float64Array): Systems {
    const optimum = problem.at(weights);
    const rows = Array.from({ length: problem.count }, (_, example) => problem.row(example));
    const side = problem.width + 1;
    const features = tf.tensor2d(joined(rows), [problem.count, side]);
    // By this a third of the steps do that the diagonal alone takes.
    const inverse = optimum.average().solve(Matrix.eye(side)).to1DArray();
    const rounded = tf.tensor2d(Float32Array.from(inverse), [side, side]);
    return new Systems(problem, optimum.probabilities, features, rounded);
  }

  private constructor(
    problem: SoftmaxRegression,
    probabilities: Float64Array,
    features: tf.Tensor2D,
    inverse: tf.Tensor2D,
  ) {
    const { count, width, classes, l2 } = problem;
    this.#problem = problem;
    this.#errors = problem.errors(probabilities);
    const held = new Float32Array(width + 1).fill(l2);
    held[width] = 0;
    this.#features = features;
    this.#transposed = tf.transpose(this.#features);
    this.#probabilities = tf.tensor(Float32Array.from(probabilities), [count, 1, classes]);
    this.#held = tf.tensor(held, [width + 1, 1, 1]);
    this.#inverse = inverse;
  }

  dispose(): void {
    tf.dispose([this.#features, this.#transposed, this.#probabilities, this.#inverse, this.#held]);
  }

  /** Solves the systems of some examples: [examples, width + 1, classes]. */
  async solve(examples: number[]): Promise<Float32Array> {
    const { count, width, classes } = this.#problem;
    const shape = [width + 1, examples.length, classes];
    const keeps = new Float32Array(count * examples.length).fill(1);
    examples.forEach((example, i) => {
      keeps[example * examples.length + i] = 0;
    });
    const mask = tf.tensor(keeps, [count, examples.length, 1]);
    let x: tf.Tensor = tf.zeros(shape);
    let residual: tf.Tensor = tf.tensor(this.#rightSides(examples), shape);
    let direction = tf.tidy(() => this.#preconditioned(residual));
    let rz = tf.tidy(() => dots(residual, direction));
    const enough = tf.tidy(() => tf.mul(dots(residual, residual), TOLERANCE ** 2));
    try {
      for (let step = 0; step < MOST_STEPS; step++) {
        const next = tf.tidy(() => {
          const product = this.#hessian(direction, mask);
          // A system that is solved has a direction of zeros.
          const size = tf.divNoNan(rz, dots(direction, product));
          const moved = tf.add(x, tf.mul(direction, size));
          const left = tf.sub(residual, tf.mul(product, size));
          const scaled = this.#preconditioned(left);
          const now = dots(left, scaled);
          return {
            x: moved,
            residual: left,
            direction: tf.add(scaled, tf.mul(direction, tf.divNoNan(now, rz))),
            rz: now,
          };
        });
        tf.dispose([x, residual, direction, rz]);
        ({ x, residual, direction, rz } = next);
        if (step % 5 === 4 && (await this.#isEnough(residual, enough))) break;
      }
      const ordered = tf.tidy(() => {
        // What all biases have in common changes no score, and rounding adds to it.
        const [held, free] = tf.split(x, [width, 1], 0) as [tf.Tensor, tf.Tensor];
        return tf.transpose(tf.concat([held, tf.sub(free, tf.mean(free, 2, true))], 0), [1, 0, 2]);
      });
      const solved = (await ordered.data()) as Float32Array;
      ordered.dispose();
      return solved;
    } finally {
      tf.dispose([mask, x, residual, direction, rz, enough]);
    }
  }

  async #isEnough(residual: tf.Tensor, enough: tf.Tensor): Promise<boolean> {
    const open = tf.tidy(() => tf.max(tf.sub(dots(residual, residual), enough)));
    const [most = 0] = await open.data();
    open.dispose();
    return most <= 0;
  }

  /** Returns the average inverse times a direction for each example. */
  #preconditioned(direction: tf.Tensor): tf.Tensor {
    const flat = tf.reshape(direction, [this.#problem.width + 1, -1]) as tf.Tensor2D;
    return tf.reshape(tf.matMul(this.#inverse, flat), direction.shape);
  }

  /** Returns the gradient of each example's own loss, divided by the number of examples: [width + 1, examples, classes]. */
  #rightSides(examples: number[]): Float32Array {
    const { count, width, classes } = this.#problem;
    const right = new Float32Array((width + 1) * examples.length * classes);
    examples.forEach((example, i) => {
      const row = this.#problem.row(example);
      for (let k = 0; k <= width; k++) {
        for (let c = 0; c < classes; c++) {
          right[(k * examples.length + i) * classes + c] =
            (row[k]! * this.#errors[example * classes + c]!) / count;
        }
      }
    });
    return right;
  }

  /** Returns the product of the Hessian without each example's own part with a direction for each. */
  #hessian(direction: tf.Tensor, mask: tf.Tensor): tf.Tensor {
    const { count, width, classes } = this.#problem;
    const examples = direction.shape[1]!;
    const flat = tf.reshape(direction, [width + 1, examples * classes]) as tf.Tensor2D;
    const scores = tf.reshape(tf.matMul(this.#features, flat), [count, examples, classes]);
    const weighted = tf.mul(scores, this.#probabilities);
    const spread = tf.mul(tf.sub(weighted, tf.mul(this.#probabilities, tf.sum(weighted, 2, true))), mask);
    const rows = tf.reshape(spread, [count, examples * classes]) as tf.Tensor2D;
    const pulled = tf.div(tf.matMul(this.#transposed, rows), count);
    return tf.add(tf.reshape(pulled, direction.shape), tf.mul(direction, this.#held));
  }
}

/** Returns the inner product of two directions for each example: [width + 1, examples, classes] -> [1, examples, 1]. */
const dots = (a: tf.Tensor, b: tf.Tensor): tf.Tensor => tf.sum(tf.mul(a, b), [0, 2], true);

/** Returns rows of one length, one after the other. */
function joined(rows: Float64Array[]): Float32Array {
  const width = rows[0]?.length ?? 0;
  const all = new Float32Array(rows.length * width);
  rows.forEach((row, i) => {
    all.set(row, i * width);
  });
  return all;
}
