import { type Held, type Labelled, SoftmaxRegression } from './softmax-regression.ts';

/** The fitted weights, and how near to the optimum they are. */
export interface Fitted {
  /** Row-major, [width + 1, classes]; the biases are the last row, and sum to zero. */
  weights: Float64Array;
  /** The largest entry of the gradient, in magnitude. */
  gradient: number;
  /** Newton steps that were made. */
  steps: number;
}

/** Fitting stops when no entry of the gradient is larger. */
export const TOLERANCE = 1e-6;
const MOST_STEPS = 100;

/** Where fitting begins, and what hears how far it is. */
interface FitOptions {
  /** Weights near the optimum; zeros by default. The optimum is the same. */
  start?: Float64Array;
  /** Called before each Newton step, with the largest entry of the gradient. */
  onStep?: (gradient: number) => void | Promise<void>;
  /** Called many times within a step. */
  onInner?: () => void | Promise<void>;
}

/** Fits the weights. */
export async function fitSoftmax(
  data: Labelled,
  l2: Held,
  { start, onStep = () => {}, onInner = () => {} }: FitOptions = {},
): Promise<Fitted> {
  const problem = new SoftmaxRegression(data, l2);
  let weights = start ? Float64Array.from(start) : new Float64Array(problem.size);
  for (let steps = 0; ; steps++) {
    const at = problem.at(weights);
    const gradient = at.gradient();
    const largest = gradient.reduce((most, entry) => Math.max(most, Math.abs(entry)), 0);
    if (largest <= TOLERANCE || steps === MOST_STEPS) {
      return { weights: centred(weights, data.classes), gradient: largest, steps };
    }
    await onStep(largest);
    const direction = await at.solve(
      gradient.map((entry) => -entry),
      Math.min(0.1, Math.sqrt(largest)),
      onInner,
    );
    weights = problem.step(at, weights, direction, gradient);
  }
}

/** Makes the biases sum to zero: what they have in common changes no probability. */
function centred(weights: Float64Array<ArrayBuffer>, classes: number): Float64Array {
  const biases = weights.subarray(weights.length - classes);
  const mean = biases.reduce((sum, bias) => sum + bias, 0) / classes;
  for (let c = 0; c < classes; c++) biases[c]! -= mean;
  return weights;
}
