import { CholeskyDecomposition, Matrix } from 'ml-matrix';

/**
 * Softmax regression with L2 regularization, in double precision: the same numbers on every machine.
 *
 * The loss is the mean cross entropy over the examples + l2 / 2 * the sum of the squared weights, where some features may
 * be kept from scoring, + weight / 2 * the sum of the squared scores that these alone have; biases are free. It is
 * convex, and minimized by Newton's method with conjugate gradients (Nocedal & Wright 2006, Numerical optimization,
 * algorithm 7.1).
 */

/** Labelled features to fit. */
export interface Labelled {
  /** Row-major, [count, width]. */
  features: Float32Array | Float64Array;
  width: number;
  /** For each example the number of its label, 0..classes-1. */
  labels: ArrayLike<number>;
  classes: number;
}

/** What holds weights down: l2, and features that are to have no score of their own. */
export type Held = number | { l2: number; silent?: Silent };

/** Features that are to have no score of their own, and how much that counts. */
export interface Silent {
  /** Row-major, [any number, width]. */
  features: Float64Array;
  weight: number;
}

const NOTHING: Silent = { features: new Float64Array(), weight: 0 };

/** The most products of a Newton step. */
const MOST_INNER = 500;

/** The loss of softmax regression, and its derivatives at some weights. */
export class SoftmaxRegression {
  readonly count: number;
  readonly width: number;
  readonly classes: number;
  /** The number of weights, biases included. */
  readonly size: number;
  readonly #features: Float64Array;
  readonly #labels: ArrayLike<number>;
  /** How strongly the weights are held down. */
  readonly l2: number;
  readonly #silent: Silent;

  constructor({ features, width, labels, classes }: Labelled, held: Held) {
    const { l2, silent = NOTHING } = typeof held === 'number' ? { l2: held } : held;
    this.l2 = l2;
    this.#silent = silent;
    this.count = labels.length;
    this.width = width;
    this.classes = classes;
    this.size = (width + 1) * classes;
    this.#features = Float64Array.from(features);
    this.#labels = labels;
  }

  /** Returns the features of an example, followed by a one for the bias. */
  row(example: number): Float64Array {
    const row = new Float64Array(this.width + 1).fill(1);
    row.set(this.#features.subarray(example * this.width, (example + 1) * this.width));
    return row;
  }

  at(weights: Float64Array): AtWeights {
    return new AtWeights(this, weights);
  }

  /** Returns scores, [count, classes]: features times weights. */
  scores(weights: Float64Array): Float64Array {
    const { count, width, classes } = this;
    const scores = new Float64Array(count * classes);
    for (let i = 0; i < count; i++) scores.set(weights.subarray(width * classes), i * classes);
    addProduct(scores, this.#features, weights, width, classes);
    return scores;
  }

  /** Returns the opposite of {@link scores}: [width + 1, classes], divided by the number of examples. */
  pulled(scores: Float64Array): Float64Array {
    const { count, width, classes } = this;
    const weights = new Float64Array(this.size);
    addPulled(weights, this.#features, scores, width, classes, count);
    for (let i = 0; i < count; i++) {
      for (let c = 0; c < classes; c++) weights[width * classes + c]! += scores[i * classes + c]! / count;
    }
    return weights;
  }

  /** Adds the gradient of the regularization at `weights` to a gradient. */
  regularize(gradient: Float64Array, weights: Float64Array): Float64Array {
    const { width, classes, l2 } = this;
    const { features, weight } = this.#silent;
    for (let j = 0; j < width * classes; j++) gradient[j]! += l2 * weights[j]!;
    const scores = this.#silentScores(weights).map((score) => weight * score);
    addPulled(gradient, features, scores, width, classes);
    return gradient;
  }

  /** Returns the difference between probabilities and labels, which the gradient is made of. */
  errors(probabilities: Float64Array): Float64Array {
    const errors = probabilities.slice();
    for (let i = 0; i < this.count; i++) errors[i * this.classes + this.#labels[i]!]! -= 1;
    return errors;
  }

  /** Returns the scores that the silent features have by themselves, without biases: row-major, classes last. */
  #silentScores(weights: Float64Array): Float64Array {
    const { width, classes } = this;
    const { features } = this.#silent;
    const scores = new Float64Array((features.length / width) * classes);
    addProduct(scores, features, weights, width, classes);
    return scores;
  }

  /** Adds the Hessian of what holds weights down, that of one class, to a matrix: [width + 1, width + 1], its lower half. */
  hold(rows: Float64Array[]): void {
    const { width, l2 } = this;
    const { features, weight } = this.#silent;
    for (let k = 0; k < width; k++) rows[k]![k]! += l2;
    for (let from = 0; from < features.length; from += width) {
      addSquare(rows, features.subarray(from, from + width), weight);
    }
    // Nothing else holds the biases: the matrix stays positive definite.
    rows[width]![width]! += LITTLE;
  }

  loss(weights: Float64Array): number {
    const scores = this.scores(weights);
    let sum = 0;
    for (let i = 0; i < this.count; i++) {
      const row = scores.subarray(i * this.classes, (i + 1) * this.classes);
      const largest = row.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
      const total = row.reduce((all, score) => all + Math.exp(score - largest), 0);
      sum += largest + Math.log(total) - row[this.#labels[i]!]!;
    }
    const { width, classes, l2 } = this;
    const { weight } = this.#silent;
    let held = 0;
    for (let j = 0; j < width * classes; j++) held += (l2 / 2) * weights[j]! ** 2;
    for (const score of this.#silentScores(weights)) held += (weight / 2) * score ** 2;
    return sum / this.count + held;
  }

  /** Returns weights further along a direction of descent, halving the step until the loss falls enough. */
  step(
    at: AtWeights,
    weights: Float64Array,
    direction: Float64Array,
    gradient: Float64Array,
  ): Float64Array<ArrayBuffer> {
    const before = this.loss(at.weights);
    const slope = direction.reduce((sum, entry, j) => sum + entry * gradient[j]!, 0);
    for (let size = 1; ; size /= 2) {
      const moved = weights.map((entry, j) => entry + size * direction[j]!);
      // Near the optimum the fall is smaller than rounding.
      if (size < 1e-6 || this.loss(moved) <= before + 1e-4 * size * slope + 1e-15) return moved;
    }
  }
}

/** Derivatives of the loss at some weights. */
export class AtWeights {
  #average: CholeskyDecomposition | undefined;
  readonly probabilities: Float64Array;

  constructor(
    readonly problem: SoftmaxRegression,
    readonly weights: Float64Array,
  ) {
    this.probabilities = softmaxRows(problem.scores(weights), problem.classes);
  }

  gradient(): Float64Array {
    const { problem, probabilities } = this;
    return problem.regularize(problem.pulled(problem.errors(probabilities)), this.weights);
  }

  /** Returns the product of the Hessian with a direction. */
  hessian(direction: Float64Array): Float64Array {
    const { problem, probabilities } = this;
    const { classes } = problem;
    const scores = problem.scores(direction);
    for (let i = 0; i < problem.count; i++) {
      const from = i * classes;
      let mean = 0;
      for (let c = 0; c < classes; c++) mean += probabilities[from + c]! * scores[from + c]!;
      for (let c = 0; c < classes; c++)
        scores[from + c] = probabilities[from + c]! * (scores[from + c]! - mean);
    }
    return problem.regularize(problem.pulled(scores), direction);
  }

  /**
   * Returns x with Hessian x = right side, by conjugate gradients with {@link average} as preconditioner. Where all biases
   * grow alike, no score changes: that direction has to be absent from the right side.
   * @param tolerance of the residual, as a share of the right side
   * @param onStep is called before each step
   */
  async solve(
    right: Float64Array,
    tolerance: number,
    onStep: () => void | Promise<void> = () => {},
  ): Promise<Float64Array> {
    const x = new Float64Array(right.length);
    const residual = right.slice();
    let scaled = this.#scaled(residual);
    const direction = scaled.slice();
    let rz = dot(residual, scaled);
    const enough = tolerance * Math.sqrt(dot(right, right));
    for (let i = 0; i < MOST_INNER && Math.sqrt(dot(residual, residual)) > enough; i++) {
      await onStep();
      const product = this.hessian(direction);
      const size = rz / dot(direction, product);
      for (let j = 0; j < x.length; j++) {
        x[j]! += size * direction[j]!;
        residual[j]! -= size * product[j]!;
      }
      scaled = this.#scaled(residual);
      const next = dot(residual, scaled);
      for (let j = 0; j < x.length; j++) direction[j] = scaled[j]! + (next / rz) * direction[j]!;
      rz = next;
    }
    return x;
  }

  /** Returns the solution of {@link average} x = right side, for each class by itself. */
  #scaled(right: Float64Array): Float64Array {
    const { classes, width } = this.problem;
    this.#average ??= this.average();
    const columns = Matrix.from1DArray(width + 1, classes, right);
    return Float64Array.from(this.#average.solve(columns).to1DArray());
  }

  /**
   * Returns the Hessian of one class, as it is on average over the classes: features' * diag(mean of p (1 - p)) *
   * features / count, and of what holds weights down; [width + 1, width + 1].
   */
  average(): CholeskyDecomposition {
    const { problem, probabilities } = this;
    const { count, width, classes } = problem;
    const side = width + 1;
    const rows = Array.from({ length: side }, () => new Float64Array(side));
    for (let i = 0; i < count; i++) {
      const row = problem.row(i);
      let spread = 0;
      for (let c = 0; c < classes; c++) {
        const p = probabilities[i * classes + c]!;
        spread += (p * (1 - p)) / classes / count;
      }
      addSquare(rows, row, spread);
    }
    problem.hold(rows);
    for (let k = 0; k < side; k++) {
      for (let j = 0; j < k; j++) rows[j]![k] = rows[k]![j]!;
    }
    return new CholeskyDecomposition(rows);
  }
}

const LITTLE = 1e-6;

/** Adds features times weights to scores: [count, width] times [width, classes] to [count, classes]; all row-major. */
function addProduct(
  scores: Float64Array,
  features: Float64Array,
  weights: Float64Array,
  width: number,
  classes: number,
): void {
  for (let i = 0; i * width < features.length; i++) {
    const out = i * classes;
    for (let k = 0; k < width; k++) {
      const feature = features[i * width + k]!;
      if (feature === 0) continue;
      for (let c = 0; c < classes; c++) scores[out + c]! += feature * weights[k * classes + c]!;
    }
  }
}

/** Adds transposed features times scores to weights, divided by a number; the opposite of {@link addProduct}. */
function addPulled(
  weights: Float64Array,
  features: Float64Array,
  scores: Float64Array,
  width: number,
  classes: number,
  divisor = 1,
): void {
  for (let i = 0; i * width < features.length; i++) {
    const from = i * classes;
    for (let k = 0; k < width; k++) {
      const feature = features[i * width + k]! / divisor;
      if (feature === 0) continue;
      for (let c = 0; c < classes; c++) weights[k * classes + c]! += feature * scores[from + c]!;
    }
  }
}

/** Adds the product of a row, as a column, with itself to the lower half of a matrix. */
function addSquare(rows: Float64Array[], row: Float64Array, factor: number): void {
  for (let k = 0; k < row.length; k++) {
    const scaled = factor * row[k]!;
    if (scaled === 0) continue;
    const entries = rows[k]!;
    for (let j = 0; j <= k; j++) entries[j]! += scaled * row[j]!;
  }
}

const dot = (a: Float64Array, b: Float64Array): number => {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!;
  return sum;
};

/** Returns softmax over each row of `width` numbers. */
export function softmaxRows(scores: Float64Array, width: number): Float64Array {
  const result = new Float64Array(scores.length);
  for (let from = 0; from < scores.length; from += width) {
    const row = scores.subarray(from, from + width);
    const largest = row.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
    let sum = 0;
    for (let c = 0; c < width; c++) sum += result[from + c] = Math.exp(row[c]! - largest);
    for (let c = 0; c < width; c++) result[from + c]! /= sum;
  }
  return result;
}
