import * as tf from '@tensorflow/tfjs-core';
import type { Rules } from '../network/op.ts';
import { ruleOf } from '../network/ops/index.ts';
import type { Trace } from '../network/trace.ts';

/**
 * Reverse mode from several tensors at once: cotangents enter where they belong and meet on the way down to
 * the input.
 * @param entries tensor, as the network stores it -> [n, ...shape]; they stay the caller's
 * @returns the cotangent of the input, [n, ...shape]
 * Fault `not-upstream` when a tensor does not depend on the input.
 */
export function pullEntries(trace: Trace, entries: ReadonlyMap<string, tf.Tensor>, rules: Rules): tf.Tensor {
  const { network } = trace;
  const spanned = new Set([...entries.keys()].flatMap((to) => network.between(network.input, to)));
  const span = network.ops.filter((op) => spanned.has(op));
  const reached = new Set([network.input, ...span.map((op) => op.name)]);
  return tf.tidy(() => {
    const arrived = new Map([...entries].map(([name, cotangent]) => [name, [tf.clone(cotangent)]]));
    for (const op of [...span].reverse()) {
      const here = arrived.get(op.name);
      if (!here) continue;
      const cotangent = joined(here);
      // What is known to be zero is not sent.
      const sent: (tf.Tensor | undefined)[] = tf.tidy(() => {
        return ruleOf(op).pull(op, trace.primal(op), cotangent, rules) as tf.Tensor[];
      });
      op.inputs.forEach((input, i) => {
        const own = sent[i];
        if (!own || !reached.has(input)) return;
        const waiting = arrived.get(input);
        if (waiting) waiting.push(own);
        else arrived.set(input, [own]);
      });
      if (!sent.includes(cotangent)) cotangent.dispose();
    }
    const there = arrived.get(network.input);
    return there ? joined(there) : tf.zeros([trace.batch, ...trace.shape(network.input)]);
  });
}

function joined(cotangents: tf.Tensor[]): tf.Tensor {
  if (cotangents.length === 1) return cotangents[0]!;
  const sum = tf.addN(cotangents);
  tf.dispose(cotangents);
  return sum;
}
