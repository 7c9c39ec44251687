import * as tf from '../../backend/tensors.ts';
import { Partition } from '../atoms.ts';
import { connections } from '../connections.ts';
import { layerIn, outputActivation, tensorOf } from '../names.ts';
import type { Trace } from '../trace.ts';
import { pullWeights } from '../weights.ts';
import type { LayerAtoms } from './ends.ts';
import { classScores, type ScoreKind } from './scores/classes.ts';
import { scoreOf } from './scores/score.ts';

/** One atom of a layer, and its score. */
export interface ConnectionTarget {
  to: Omit<LayerAtoms, 'factors'>;
  /** Which atom, flat y * width + x for a position. */
  index: number;
  score: ScoreKind;
  /** Another atom of `to`, whose score is subtracted. */
  against?: number;
}

/**
 * Returns how much each connection contributes to a score: its weights, each times the derivative of the score by it,
 * summed over the places around: [from, to]. The contributions of all connections to one channel are what it reads, times
 * the derivative by it: those of its bias are left out.
 * @param trace a run of one example
 * @param tensor the one whose op has the weights
 */
export async function attributeConnections(
  trace: Trace,
  tensor: string,
  { to, index, score, against }: ConnectionTarget,
): Promise<Float32Array> {
  const { network } = trace;
  const { op, name, weights } = connections(network, tensor);
  const target = tensorOf(network, to.layer);
  const sums = tf.tidy(() => {
    const activation = trace.get(target);
    const atoms = new Partition(to.atom, layerIn(trace, to.layer));
    const becomes = outputActivation(network, activation.shape.at(-1)!);
    const classes = classScores(score, becomes, activation);
    const gradient = scoreOf({ atoms }, activation, classes, against).gradients([index]);
    const pulled = pullWeights(trace, [op], new Map([[target, gradient]])).get(op.name);
    const own = pulled?.[name];
    const matrix = weights.shape.slice(-2);
    if (!own) return tf.zeros(matrix);
    const each = tf.mul(own, weights);
    tf.dispose(Object.values(pulled));
    return each.rank === 2 ? each : tf.sum(each, [0, 1]);
  });
  const data = (await sums.data()) as Float32Array;
  sums.dispose();
  return data;
}
