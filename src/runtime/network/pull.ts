import { at } from '../../base/at.ts';
import * as tf from '../backend/tensors.ts';
import { ruleOf } from './ops/index.ts';
import type { Op, Rules } from './ops/kinds/op.ts';
import type { Trace } from './trace.ts';

interface PullOptions {
  /** Tensor to differentiate with respect to. */
  from: string;
  rules?: Rules;
  /** Called with the whole cotangent of each tensor on the way, which is disposed afterwards. */
  visit?: (tensor: string, cotangent: tf.Tensor) => void;
}

/** What is differentiated, and with respect to what. */
export interface PullRequest extends PullOptions {
  /** Tensor that the cotangent belongs to. */
  to: string;
  /** [N, ...shape of `to`]; the trace's batch is 1 or N. It stays the caller's. */
  cotangent: tf.Tensor;
}

/** Cotangents of several tensors, whose pullbacks are summed. */
export interface PullAllRequest extends PullOptions {
  /** Tensor, as the network stores it -> its cotangent [N, ...shape], as above. */
  entries: ReadonlyMap<string, tf.Tensor>;
}

/**
 * Reverse mode: returns the cotangents of `from` for those of `to`, [N, ...shape of `from`].
 * Fault `not-upstream` where `to` does not depend on `from`.
 */
export function pull(trace: Trace, { to, cotangent, ...way }: PullRequest): tf.Tensor {
  return pullAll(trace, { ...way, entries: new Map([[trace.network.resolve(to), cotangent]]) });
}

/**
 * Reverse mode from several tensors at once: returns the sums of their cotangents at `from`, [N, ...shape of `from`].
 * Fault `not-upstream` where one of them does not depend on `from`.
 */
export function pullAll(trace: Trace, { entries, rules = {}, visit, ...way }: PullAllRequest): tf.Tensor {
  const { network } = trace;
  const from = network.resolve(way.from);
  const spanned = new Set([...entries.keys()].flatMap((to) => network.between(from, to)));
  const span = network.ops.filter((op) => spanned.has(op));
  return tf.tidy(() => {
    const there = backward(trace, { span, from, entries, rules, visit: ({ name }, c) => visit?.(name, c) });
    if (there) return there;
    const [first] = entries.values();
    return tf.zeros([first?.shape[0] ?? trace.batch, ...trace.shape(from)]);
  });
}

/** The way that cotangents go back. */
interface BackwardPass {
  /** Ops in topological order. */
  span: Op[];
  /** A tensor below them whose cotangent is returned. */
  from?: string;
  entries: ReadonlyMap<string, tf.Tensor>;
  rules: Rules;
  visit(op: Op, cotangent: tf.Tensor): void;
}

/**
 * Takes cotangents back through some ops, and shows each op its own. Returns that of `from`; undefined where none
 * arrives. The caller tidies.
 */
export function backward(
  trace: Trace,
  { span, from, entries, rules, visit }: BackwardPass,
): tf.Tensor | undefined {
  const reached = new Set(span.map((op) => op.name));
  if (from !== undefined) reached.add(from);
  const arrived = new Map([...entries].map(([name, cotangent]) => [name, [tf.clone(cotangent)]]));
  for (const op of span.toReversed()) {
    const here = arrived.get(op.name);
    if (!here) continue;
    const cotangent = joined(here);
    visit(op, cotangent);
    if (rules.constant?.has(op.name) || !op.inputs.some((input) => reached.has(input))) {
      cotangent.dispose();
      continue;
    }
    const sent = sendBack(trace, { op, cotangent, rules, reached });
    for (const [i, input] of op.inputs.entries()) {
      const own = sent[i];
      if (!own || !reached.has(input)) continue;
      const waiting = arrived.get(input);
      if (waiting) waiting.push(own);
      else arrived.set(input, [own]);
    }
    if (!sent.includes(cotangent)) cotangent.dispose();
  }
  const there = from === undefined ? undefined : arrived.get(from);
  return there && joined(there);
}

/** What arrived at an op, and the tensors that count. */
interface Arrived {
  op: Op;
  cotangent: tf.Tensor;
  rules: Rules;
  reached: ReadonlySet<string>;
}

/** Returns a cotangent for each input of an op; undefined where it is known to be zero. */
function sendBack(trace: Trace, { op, cotangent, rules, reached }: Arrived): (tf.Tensor | undefined)[] {
  return tf.tidy(() => {
    const primal = trace.primal(op);
    const counts = op.inputs.map((input) => reached.has(input));
    const sent =
      rules.instead?.(op, primal, cotangent, counts) ?? ruleOf(op).pull(op, primal, cotangent, rules);
    return sent as tf.Tensor[];
  });
}

/** Returns the sum of the cotangents from all consumers of a tensor, and disposes them. */
function joined(cotangents: tf.Tensor[]): tf.Tensor {
  if (cotangents.length === 1) return at(cotangents, 0);
  const sum = tf.addN(cotangents);
  tf.dispose(cotangents);
  return sum;
}
