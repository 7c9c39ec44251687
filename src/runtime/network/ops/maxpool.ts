import { at } from '../../../base/at.ts';
import { type Heap, wasmHeap } from '../../backend/heap.ts';
import { bring, maxRoutes, type PoolWindow, sendBack } from '../../backend/kernels/max-routes.ts';
import * as tf from '../../backend/tensors.ts';
import { planeOf, tfPadding, windowOf } from './geometry.ts';
import type { OpRule, PoolOp, Primal } from './kinds/op.ts';
import { largestOf } from './not-finite.ts';
import { poolReads, poolShape, sweepsOf } from './pooling.ts';
import { pullRelaxed, pushRelaxed } from './relaxed.ts';
import { type Sweep, spread, taps } from './window.ts';

/** Lower than any activation, and still a number where the backend has 16-bit floats. */
const lowest = (): number => (tf.backend().floatPrecision() === 16 ? -6e4 : -1e30);

/**
 * Max-pool; of equal elements the first in reading order wins.
 *
 * On WASM the element that each output took is kept with the run. On other backends the window is swept along the
 * columns, then along the rows, which picks the same element as one sweep over the square. Which taps lose against the
 * sweep's maximum is kept with the run as 0 and 1, so that derivatives of any number of examples are products with it
 * and never look for the maximum again.
 */
export const maxpool: OpRule<PoolOp<'maxpool'>> = {
  shape: (op, [input]) => poolShape(op, input),

  reads: poolReads,

  run(op, [input]) {
    const { size, strides, padding } = op.attrs;
    return largestOf(input, (x) => tf.maxPool(x as tf.Tensor4D, size, strides, tfPadding(padding)));
  },

  push(op, primal, [tangent], rules) {
    if (rules.relaxMaxPool) return pushRelaxed(op, primal, tangent);
    const heap = wasmHeap();
    if (heap) return bring(heap, tangent, routesOf(op, primal, heap));
    const { rows, columns } = sweepsOf(op, primal.inputShape(0));
    const losers = losersOf(op, primal);
    return select(select(tangent, columns, losers.columns), rows, losers.rows);
  },

  pull(op, primal, cotangent, rules) {
    if (rules.relaxMaxPool) return [pullRelaxed(op, primal, cotangent)];
    const heap = wasmHeap();
    if (heap) return [sendBack(heap, cotangent, routesOf(op, primal, heap), primal.inputShape(0))];
    const { rows, columns } = sweepsOf(op, primal.inputShape(0));
    const losers = losersOf(op, primal);
    return [scatter(scatter(cotangent, rows, losers.rows), columns, losers.columns)];
  },
};

/** The element that each output took, kept with the run. */
function routesOf(op: PoolOp<'maxpool'>, primal: Primal, heap: Heap): tf.Tensor {
  const [routes] = primal.residual('routes', () => {
    const { size, strides, padding } = op.attrs;
    const input = primal.inputShape(0) as PoolWindow['input'];
    const { pads } = windowOf(planeOf(input), size, strides, [1, 1], padding);
    const before: PoolWindow['before'] = [pads[0][0], pads[1][0]];
    return [maxRoutes(heap, primal.input(0), primal.output(), { input, size, strides, before })];
  });
  return routes;
}

/** For each tap but the last of each sweep: 1 where it is less than the sweep's maximum. */
function losersOf(op: PoolOp<'maxpool'>, primal: Primal): { rows: tf.Tensor[]; columns: tf.Tensor[] } {
  const { rows, columns } = sweepsOf(op, primal.inputShape(0));
  const losers = primal.residual('losers', () => {
    const x = primal.input(0) as tf.Tensor4D;
    const { size, strides, padding } = op.attrs;
    const { pads } = windowOf(planeOf(primal.inputShape(0)), size, strides, [1, 1], padding);
    const across =
      columns.size === 1 && columns.stride === 1
        ? x
        : tf.maxPool(x, [1, columns.size], [1, columns.stride], tfPadding([[0, 0], pads[1]]));
    return [...below(x, across, columns), ...below(across, primal.output(), rows)];
  });
  return { columns: losers.slice(0, columns.size - 1), rows: losers.slice(columns.size - 1) };
}

function below(x: tf.Tensor, best: tf.Tensor, sweep: Sweep): tf.Tensor[] {
  return taps(x, sweep, lowest())
    .slice(0, -1)
    .map((tap) => tf.step(tf.sub(best, tap)));
}

/** A tangent along one sweep: that of the first tap that doesn't lose. */
function select(tangent: tf.Tensor, sweep: Sweep, losers: tf.Tensor[]): tf.Tensor {
  const seen = taps(tangent, sweep, 0);
  return losers.reduceRight(
    (later, loses, i) => tf.add(at(seen, i), tf.mul(loses, tf.sub(later, at(seen, i)))),
    at(seen, -1),
  );
}

/** A cotangent back along one sweep: all of it to the first tap that doesn't lose. */
function scatter(cotangent: tf.Tensor, sweep: Sweep, losers: tf.Tensor[]): tf.Tensor {
  let rest = cotangent;
  const sent = losers.map((loses) => {
    const passed = tf.mul(rest, loses);
    const taken = tf.sub(rest, passed);
    rest = passed;
    return taken;
  });
  return spread([...sent, rest], sweep);
}
