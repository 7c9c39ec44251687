import { at } from '../../../base/at.ts';
import * as tf from '../../backend/tensors.ts';
import type { Network } from '../network.ts';
import type { Op, Weights } from '../ops/kinds/op.ts';
import { Trace } from '../trace.ts';
import { pullWeights, pushWeights } from '../weights.ts';
import { lossOf, type TrainingSet } from './descent.ts';

/** A network whose scores are judged by labels. */
export interface Classifier {
  network: Network;
  /** The tensor of its scores, before softmax. */
  scores: string;
}

/**
 * Returns how much the loss of each of some examples changes along a change of weights: the inner product of its
 * gradient with it. All at once, in forward mode.
 */
export async function lossSlopes(
  { network, scores }: Classifier,
  direction: Weights,
  trainingSet: TrainingSet,
  examples: number[],
): Promise<Float32Array> {
  return atExamples({ network, scores }, trainingSet, examples, async (trace, cotangent) => {
    const slopes = tf.tidy(() => tf.sum(tf.mul(pushWeights(trace, scores, direction), cotangent), -1));
    const data = (await slopes.data()) as Float32Array;
    slopes.dispose();
    return data;
  });
}

/** Returns the gradient of the loss of one example by the weights of some ops. The caller disposes of it. */
export function lossGradient(
  { network, scores }: Classifier,
  ops: readonly Op[],
  trainingSet: TrainingSet,
  example: number,
): Promise<Weights> {
  return atExamples({ network, scores }, trainingSet, [example], async (trace, cotangent) =>
    pullWeights(trace, ops, new Map([[scores, cotangent]])),
  );
}

async function atExamples<T>(
  { network, scores }: Classifier,
  trainingSet: TrainingSet,
  examples: number[],
  read: (trace: Trace, cotangent: tf.Tensor) => Promise<T>,
): Promise<T> {
  const tensors = await trainingSet.tensors(examples);
  const trace = Trace.from(network, tensors);
  tf.dispose(tensors);
  const labels = examples.map((example) => at(trainingSet.labels, example));
  const { loss, cotangent } = lossOf(trace.get(scores), labels);
  try {
    return await read(trace, cotangent);
  } finally {
    tf.dispose([loss, cotangent]);
    trace.dispose();
  }
}
