import { at } from '../../base/at.ts';
import * as tf from '../backend/tensors.ts';
import { Trace } from './trace.ts';

/**
 * Returns a run that starts at other values of one tensor and leads to another. Tensors that don't depend on the first
 * keep the values that they have in `trace`, a run of one example. The caller disposes it.
 * @param values [batch, ...shape of `from`]
 */
export function restart(trace: Trace, from: string, to: string, values: tf.Tensor): Trace {
  const { network } = trace;
  const span = network.between(from, to);
  const changed = new Set([from, ...span.map((op) => op.name)]);
  const besides = new Set(span.flatMap((op) => op.inputs).filter((input) => !changed.has(input)));
  const batch = at(values.shape, 0);
  const kept = [...besides].map((name) => {
    const value = trace.get(name);
    return [name, tf.tile(value, [batch, ...value.shape.slice(1).map(() => 1)])] as const;
  });
  const run = Trace.from(network, { ...Object.fromEntries(kept), [from]: values });
  tf.dispose(kept.map(([, value]) => value));
  return run;
}

/** Returns the bytes that a restarted run stores for each example. */
export function restartBytes(trace: Trace, from: string, to: string): number {
  const names = [from, ...trace.network.between(from, to).map((op) => op.name)];
  return names.reduce((sum, name) => sum + 4 * trace.shape(name).reduce((a, b) => a * b, 1), 0);
}
