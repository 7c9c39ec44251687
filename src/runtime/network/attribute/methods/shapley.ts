import { at } from '../../../../base/at.ts';
import * as tf from '../../../backend/tensors.ts';
import { randomOrder, seedFrom } from '../../../random.ts';
import { restart, restartBytes } from '../../restart.ts';
import type { Trace } from '../../trace.ts';
import { inBatches, planOfRuns } from '../batches.ts';
import { spanCost } from '../cost.ts';
import { type Attribution, type EndsRequest, findEnds } from '../ends.ts';
import type { AttributionOptions } from '../plan.ts';
import { type Give, Spread } from './spread.ts';

/** What is attributed to what, and in how many orders. */
export interface ShapleyRequest extends EndsRequest {
  orders: number;
  give: Give;
  seed: number;
}

/**
 * Shapley values by sampled orders (Castro et al. 2009): all atoms are taken out of the layer and put back one after the
 * other; what a score rises by as an atom comes back, on average over the orders, or how much the orders differ. Over
 * each order they sum to the score's difference between both ends.
 */
export async function shapley(
  trace: Trace,
  request: ShapleyRequest,
  options: AttributionOptions = {},
): Promise<Attribution> {
  const { orders, give, seed } = request;
  const { only, ...every } = request.from;
  const { from, to, activation, targets, shape, scoreAt } = findEnds(trace, request);
  // One atom alone has its worth among all of them.
  const source = findEnds(trace, { ...request, from: every }).source(activation);
  const score = scoreAt(trace);
  const { count } = source;
  const passes = orders * count;
  const { flops } = spanCost(trace, from, to);
  const bytes = restartBytes(trace, from, to);
  const plan = planOfRuns({ way: 'run', passes, flops: passes * flops }, bytes, options);
  const order = Array.from({ length: orders }, (_, i) => randomOrder(count, seedFrom(['shapley', seed, i])));
  const bare = tf.tidy(() =>
    every.factors ? tf.sub(activation, tf.sum(source.tangents(0, count), 0, true)) : tf.zerosLike(activation),
  );
  const width = targets.length;
  const spread = new Spread(count * width);
  let state = tf.clone(bare);
  const scoresAt = (values: tf.Tensor): tf.Tensor => {
    const run = restart(trace, from, to, values);
    try {
      return score.values(run.get(to), targets);
    } finally {
      run.dispose();
    }
  };
  const first = tf.tidy(() => scoresAt(bare));
  const empty = (await first.data()) as Float32Array;
  first.dispose();
  let before = empty;
  let rises = new Float32Array(count * width);
  const steps = {
    compute(start: number, stop: number) {
      const run: tf.Tensor[] = [];
      for (let pass = start; pass < stop; pass++) {
        const [turn, place] = [Math.floor(pass / count), pass % count];
        const last = run.at(-1) ?? state;
        const atom = at(at(order, turn), place);
        run.push(tf.add(place === 0 ? bare : last, source.tangents(atom, atom + 1)));
      }
      state.dispose();
      state = tf.keep(tf.clone(at(run, -1)));
      return scoresAt(tf.concat(run));
    },
    write(values: Float32Array, start: number) {
      for (let pass = start; pass < start + values.length / width; pass++) {
        const [turn, place] = [Math.floor(pass / count), pass % count];
        if (place === 0) before = empty;
        const after = values.subarray((pass - start) * width, (pass - start + 1) * width);
        const atom = at(at(order, turn), place);
        after.forEach((entry, i) => {
          rises[atom * width + i] = entry - before[i]!;
        });
        before = after;
        if (place < count - 1) continue;
        spread.add(rises);
        rises = new Float32Array(count * width);
      }
    },
    partial: () => picked(spread.of(give)),
  };
  const picked = (data: Float32Array) =>
    only === undefined ? data : data.slice(only * width, (only + 1) * width);
  try {
    const done = await inBatches(plan, steps, options);
    return { shape, data: picked(spread.of(give)), plan: done };
  } finally {
    tf.dispose([bare, state]);
  }
}
