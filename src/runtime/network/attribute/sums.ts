import * as tf from '../../backend/tensors.ts';
import { restart } from '../restart.ts';
import type { Trace } from '../trace.ts';
import type { Attribution, Ends, LayerAtoms } from './ends.ts';

/** Where a score rises from. */
interface Start {
  /** Name of the tensor that starts at other values. */
  tensor: string;
  /** [1, ...shape]. */
  values: tf.Tensor;
}

/**
 * Returns an attribution with its sum beside that of what it takes apart, where it is to one target from all atoms of a
 * layer.
 * @param start where the score rises from; without it the score itself is taken apart
 */
export async function withSums(
  found: Attribution,
  trace: Trace,
  { to, targets, scoreAt }: Ends,
  { factors, only }: LayerAtoms & { only?: number },
  start?: Start,
): Promise<Attribution> {
  if (targets.length !== 1 || factors || only !== undefined) return found;
  const scores = tf.tidy(() => {
    const score = scoreAt(trace);
    const here = score.values(trace.get(to), targets);
    if (!start) return here;
    const run = restart(trace, start.tensor, to, start.values);
    try {
      return tf.sub(here, score.values(run.get(to), targets));
    } finally {
      run.dispose();
    }
  });
  const [whole = 0] = await scores.data();
  scores.dispose();
  return { ...found, sums: { parts: found.data.reduce((sum, part) => sum + part, 0), whole } };
}
