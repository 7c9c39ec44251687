import * as tf from '@tensorflow/tfjs-core';
import type { OpRule, PoolOp, Primal } from '../op.ts';
import { tfPadding } from './geometry.ts';
import { poolShape, spreadEvenly, sweepsOf, windowCounts } from './pooling.ts';
import { type Sweep, spread, taps } from './window.ts';

/** Lower than any activation, and still a number where the backend has 16-bit floats. */
const lowest = (): number => (tf.backend().floatPrecision() === 16 ? -6e4 : -1e30);

/**
 * Max-pool; of equal elements the first in reading order wins.
 *
 * The window is swept along the columns, then along the rows, which picks the same element as one sweep over the
 * square. Where a later tap beats all earlier ones is kept with the run as 0 and 1, so derivatives of any number of
 * examples are products with it and never look for the maximum again.
 */
export const maxpool: OpRule<PoolOp<'maxpool'>> = {
  shape: (op, [input]) => poolShape(op, input!),

  run(op, [input]) {
    const { size, strides, padding } = op.attrs;
    return tf.maxPool(input as tf.Tensor4D, size, strides, tfPadding(padding));
  },

  push(op, primal, [tangent]) {
    const { rows, columns } = sweepsOf(op, primal.inputShape(0));
    const winners = winnersOf(op, primal);
    return select(select(tangent!, columns, winners.columns), rows, winners.rows);
  },

  pull(op, primal, cotangent, rules) {
    if (rules.relaxMaxPool) return [pullRelaxed(op, primal, cotangent)];
    const { rows, columns } = sweepsOf(op, primal.inputShape(0));
    const winners = winnersOf(op, primal);
    return [scatter(scatter(cotangent, rows, winners.rows), columns, winners.columns)];
  },
};

/** For each tap but the first of each sweep: 1 where it beats all before it. */
function winnersOf(op: PoolOp<'maxpool'>, primal: Primal): { rows: tf.Tensor[]; columns: tf.Tensor[] } {
  const { rows, columns } = sweepsOf(op, primal.inputShape(0));
  const winners = primal.residual('winners', () => {
    const across = compare(primal.input(0), columns);
    const down = compare(across.best, rows);
    return [...across.wins, ...down.wins];
  });
  return { columns: winners.slice(0, columns.size - 1), rows: winners.slice(columns.size - 1) };
}

function compare(x: tf.Tensor, sweep: Sweep): { best: tf.Tensor; wins: tf.Tensor[] } {
  const [first, ...later] = taps(x, sweep, lowest());
  let best = first!;
  const wins = later.map((tap) => {
    const win = tf.step(tf.sub(tap, best));
    best = tf.maximum(best, tap);
    return win;
  });
  return { best, wins };
}

/** A tangent along one sweep: that of the winning tap. */
function select(tangent: tf.Tensor, sweep: Sweep, wins: tf.Tensor[]): tf.Tensor {
  const [first, ...later] = taps(tangent, sweep, 0);
  return later.reduce((chosen, tap, i) => tf.add(chosen, tf.mul(wins[i]!, tf.sub(tap, chosen))), first!);
}

/** A cotangent back along one sweep: all of it to the winning tap. */
function scatter(cotangent: tf.Tensor, sweep: Sweep, wins: tf.Tensor[]): tf.Tensor {
  let rest = cotangent;
  const sent: tf.Tensor[] = [];
  for (const win of [...wins].reverse()) {
    const taken = tf.mul(rest, win);
    sent.unshift(taken);
    rest = tf.sub(rest, taken);
  }
  return spread([rest, ...sent], sweep);
}

/**
 * As if the pool had computed S / (e + A) with S = avg(x^2), A = avg|x|, e = 0.01 (Olah et al. 2018):
 * dx = 2x * sum of c/(n(e + A)) - sign(x) * sum of c*S/(n(e + A)^2), sums over the windows that hold x.
 */
function pullRelaxed(op: PoolOp<'maxpool'>, primal: Primal, cotangent: tf.Tensor): tf.Tensor {
  const { size, strides, padding } = op.attrs;
  const sweeps = sweepsOf(op, primal.inputShape(0));
  const [square, linear, double, sign] = primal.residual('relaxed', () => {
    const x = primal.input(0) as tf.Tensor4D;
    const mean = (y: tf.Tensor4D) => tf.avgPool(y, size, strides, tfPadding(padding));
    const denominator = tf.add(0.01, mean(tf.abs(x)));
    const bySquare = tf.div(1, tf.mul(windowCounts(sweeps), denominator));
    const byLinear = tf.div(tf.mul(bySquare, mean(tf.square(x))), denominator);
    return [bySquare, byLinear, tf.mul(2, x), tf.sign(x)];
  }) as [tf.Tensor, tf.Tensor, tf.Tensor, tf.Tensor];
  const toSquare = spreadEvenly(tf.mul(cotangent, square), sweeps);
  const toLinear = spreadEvenly(tf.mul(cotangent, linear), sweeps);
  return tf.sub(tf.mul(double, toSquare), tf.mul(sign, toLinear));
}
