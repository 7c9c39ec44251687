import { fault } from '../../../base/messages.ts';
import { fitSoftmax, TOLERANCE } from './fit-softmax.ts';
import type { Held, Labelled } from './softmax-regression.ts';

/**
 * Returns the weights of softmax regression without one of its examples, to the optimum again.
 * @param weights of the optimum with it, [width + 1, classes]
 * @returns [width + 1, classes]
 * Throws the fault `not-converged`.
 */
export async function retrained(
  { features, width, labels, classes }: Labelled,
  weights: Float64Array,
  l2: Held,
  example: number,
  onInner: () => Promise<void> = async () => {},
): Promise<Float64Array> {
  const others = Array.from(labels).flatMap((_, i) => (i === example ? [] : [i]));
  const kept = new Float64Array(others.length * width);
  others.forEach((other, i) => {
    kept.set(features.subarray(other * width, (other + 1) * width), i * width);
  });
  const data = { features: kept, width, labels: others.map((other) => labels[other] ?? 0), classes };
  const fitted = await fitSoftmax(data, l2, { start: weights, onInner });
  if (fitted.gradient > TOLERANCE) {
    throw fault('not-converged', { gradient: fitted.gradient.toPrecision(2), steps: fitted.steps });
  }
  return fitted.weights;
}
