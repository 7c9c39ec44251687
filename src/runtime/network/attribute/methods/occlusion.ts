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
 */
export async function occlusion(
  trace: Trace,
  request: EndsRequest,
  options: AttributionOptions = {},
): Promise<Attribution> {
  const { from, to, activation, targets, shape, source: along, scoreAt } = findEnds(trace, request);
  const source = along(activation);
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
  return { shape, data, plan: await inBatches(plan, passes, options) };
}
