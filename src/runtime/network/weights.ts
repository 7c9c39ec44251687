import * as tf from '../backend/tensors.ts';
import type { Network } from './network.ts';
import { ruleOf } from './ops/index.ts';
import type { Op, Weights, WeightTensors } from './ops/kinds/op.ts';
import { backward } from './pull.ts';
import type { Trace } from './trace.ts';

/** Returns the ops of a network that have weights to train and lie before a tensor, in topological order. */
export const weighted = (network: Network, to: string): Op[] =>
  network
    .between(network.input, network.resolve(to))
    .filter((op) => !op.fixed && ruleOf(op).weights !== undefined);

/**
 * Reverse mode: returns the cotangents of the weights of some ops, summed over the examples of the run. Of an op
 * whose cotangent is zero they may be missing. The caller disposes of them.
 * @param entries tensor -> its cotangent, [batch of the run, ...shape]; they stay the caller's
 */
export function pullWeights(
  trace: Trace,
  ops: readonly Op[],
  entries: ReadonlyMap<string, tf.Tensor>,
): Weights {
  const wanted = new Set(ops);
  const found = new Map<string, WeightTensors>();
  const span = trace.network.dependents(ops.map(({ name }) => name));
  tf.tidy(() => {
    backward(trace, {
      span,
      entries,
      rules: {},
      visit: (op, cotangent) => {
        const rule = ruleOf(op).weights;
        if (!rule || !wanted.has(op)) return;
        const own = tf.tidy(() => rule.pull(op, trace.primal(op), cotangent));
        for (const tensor of Object.values(own)) tf.keep(tensor);
        found.set(op.name, own);
      },
    });
  });
  return found;
}

/**
 * Forward mode: returns the tangent of a tensor where weights change, [batch of the run, ...shape].
 * @param tangents of some weights, by op
 */
export function pushWeights(trace: Trace, to: string, tangents: Weights): tf.Tensor {
  const { network } = trace;
  const end = network.resolve(to);
  const before = new Set(network.between(network.input, end));
  const span = network.dependents(tangents.keys()).filter((op) => before.has(op));
  return tf.tidy(() => {
    const known = new Map<string, tf.Tensor>();
    for (const op of span) {
      const parts = tf.tidy(() => {
        const rule = ruleOf(op);
        const given = op.inputs.map((input) => known.get(input));
        const own = tangents.get(op.name);
        const moved = given.some((tangent) => tangent !== undefined);
        return tf.addN([
          ...(moved ? [rule.push(op, trace.primal(op), given, {})] : []),
          ...(own && rule.weights ? [rule.weights.push(op, trace.primal(op), own)] : []),
        ]);
      });
      known.set(op.name, parts);
    }
    return known.get(end) ?? tf.zeros([trace.batch, ...trace.shape(end)]);
  });
}
