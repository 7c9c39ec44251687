import { at, lookUp } from '../../base/at.ts';
import * as tf from '../backend/tensors.ts';
import { ruleOf } from './ops/index.ts';
import type { LinearRules } from './ops/kinds/op.ts';
import type { Trace } from './trace.ts';

/** Which tensor changes, and which one's change is computed. */
export interface PushRequest {
  /** Tensor that the tangents belong to. */
  from: string;
  /** Tensor whose tangents are computed. */
  to: string;
  /** [N, ...shape of `from`]; the trace's batch is 1 or N. They stay the caller's. */
  tangents: tf.Tensor;
  rules?: LinearRules;
}

/**
 * Forward mode: returns the tangents of `to` for those of `from`, [N, ...shape of `to`].
 * Fault `not-upstream` where `to` does not depend on `from`.
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
      const isConstant = rules.constant?.has(op.name);
      tangents.set(
        op.name,
        isConstant
          ? tf.zeros([at(request.tangents.shape, 0), ...trace.shape(op.name)])
          : tf.tidy(() => ruleOf(op).push(op, trace.primal(op), given, rules)),
      );
      for (const input of op.inputs) {
        if (lastUse.get(input) === op.name) tangents.get(input)?.dispose();
      }
    }
    return lookUp(tangents, to);
  });
}
