import * as tf from '../../../backend/tensors.ts';
import { restart, restartBytes } from '../../restart.ts';
import type { Trace } from '../../trace.ts';
import { inBatches, planOfRuns } from '../batches.ts';
import { spanCost } from '../cost.ts';
import { type Attribution, type EndsRequest, findEnds } from '../ends.ts';
import type { AttributionOptions } from '../plan.ts';

/**
 * Occlusion in a hidden layer (after Zeiler & Fergus 2014): how much a score falls when an atom's activation is
 * set to zero and the network runs on from there. One forward pass an atom, whatever the number of targets.
 * @param replacement what the layer's atoms are set to in place of zero: activation patching (Vig et al. 2020); broadcast
 *   to the layer
 */
export async function occlusion(
  trace: Trace,
  request: EndsRequest,
  options: AttributionOptions = {},
  replacement?: tf.Tensor,
): Promise<Attribution> {
  const { from, to, activation, targets, shape, source: along, scoreAt } = findEnds(trace, request);
  const lost = replacement && tf.sub(activation, replacement);
  const source = along(lost ?? activation);
  const score = scoreAt(trace);
  const { count } = source;
  const flops = count * spanCost(trace, from, to).flops;
  const plan = planOfRuns({ way: 'run', passes: count, flops }, restartBytes(trace, from, to), options);
  const data = new Float32Array(count * targets.length);
  const passes = {
    compute(start: number, end: number) {
      const run = restart(trace, from, to, tf.sub(activation, source.tangents(start, end)));
      try {
        return tf.sub(score.values(trace.get(to), targets), score.values(run.get(to), targets));
      } finally {
        run.dispose();
      }
    },
    write: (values: Float32Array, start: number) => data.set(values, start * targets.length),
    partial: () => data,
  };
  try {
    return { shape, data, plan: await inBatches(plan, passes, options) };
  } finally {
    lost?.dispose();
  }
}
