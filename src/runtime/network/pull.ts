import * as tf from '@tensorflow/tfjs-core';
import type { Rules } from './op.ts';
import { ruleOf } from './ops/index.ts';
import type { Trace } from './trace.ts';

export interface PullRequest {
  /** Tensor to differentiate with respect to. */
  from: string;
  /** Tensor that the cotangent belongs to. */
  to: string;
  /** [N, ...shape of `to`]; the trace's batch is 1 or N. It stays the caller's. */
  cotangent: tf.Tensor;
  rules?: Rules;
  /** Told the whole cotangent of each tensor on the way, which goes away afterwards. */
  visit?: (tensor: string, cotangent: tf.Tensor) => void;
}

/**
 * Reverse mode: what each cotangent of `to` is at `from`, [N, ...shape of `from`].
 * Fault `not-upstream` when `to` does not depend on `from`.
 */
export function pull(trace: Trace, request: PullRequest): tf.Tensor {
  const { network } = trace;
  const from = network.resolve(request.from);
  const to = network.resolve(request.to);
  const span = network.between(from, to);
  const reached = new Set([from, ...span.map((op) => op.name)]);
  return tf.tidy(() => {
    const arrived = new Map<string, tf.Tensor[]>([[to, [tf.clone(request.cotangent)]]]);
    for (const op of [...span].reverse()) {
      const waitingHere = arrived.get(op.name);
      if (!waitingHere) continue;
      const cotangent = joined(waitingHere);
      request.visit?.(op.name, cotangent);
      const sent = tf.tidy(() => ruleOf(op).pull(op, trace.primal(op), cotangent, request.rules ?? {}));
      op.inputs.forEach((input, i) => {
        const own = sent[i];
        if (!own || !reached.has(input)) return;
        const waiting = arrived.get(input);
        if (waiting) waiting.push(own);
        else arrived.set(input, [own]);
      });
      if (!sent.includes(cotangent)) cotangent.dispose();
    }
    const there = arrived.get(from);
    return there ? joined(there) : tf.zeros([request.cotangent.shape[0]!, ...trace.shape(from)]);
  });
}

/** The sum of the cotangents that arrived from several consumers. */
function joined(cotangents: tf.Tensor[]): tf.Tensor {
  if (cotangents.length === 1) return cotangents[0]!;
  const sum = tf.addN(cotangents);
  tf.dispose(cotangents);
  return sum;
}
