import * as tf from '@tensorflow/tfjs-core';
import { ruleOf } from './ops/index.ts';
import type { LinearRules } from './ops/kinds/op.ts';
import type { Trace } from './trace.ts';

/** What changes, and of what the change is asked for. */
export interface PushRequest {
  /** Tensor that the tangents belong to. */
  from: string;
  /** Tensor whose change is asked for. */
  to: string;
  /** [N, ...shape of `from`]; the trace's batch is 1 or N. They stay the caller's. */
  tangents: tf.Tensor;
  rules?: LinearRules;
}

/**
 * Forward mode: how `to` changes along each tangent of `from`, [N, ...shape of `to`].
 * Fault `not-upstream` when `to` does not depend on `from`.
 */
export function push(trace: Trace, request: PushRequest): tf.Tensor {
  const { network } = trace;
  const { rules = {} } = request;
  const from = network.resolve(request.from);
  const to = network.resolve(request.to);
  const span = network.between(from, to);
  const lastUse = new Map(span.flatMap((op) => op.inputs.map((input) => [input, op.name])));
  return tf.tidy(() => {
    const tangents = new Map<string, tf.Tensor>([[from, tf.clone(request.tangents)]]);
    for (const op of span) {
      const given = op.inputs.map((input) => tangents.get(input));
      tangents.set(
        op.name,
        tf.tidy(() => ruleOf(op).push(op, trace.primal(op), given, rules)),
      );
      for (const input of op.inputs) {
        if (lastUse.get(input) === op.name) tangents.get(input)?.dispose();
      }
    }
    return tangents.get(to)!;
  });
}
