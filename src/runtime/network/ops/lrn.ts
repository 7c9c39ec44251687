import * as tf from '@tensorflow/tfjs-core';
import type { LrnOp, OpRule, Primal } from '../op.ts';

/**
 * Local response normalization (Krizhevsky et al. 2012): y = x * d^-beta, d = bias + alpha * (sum of x^2 over
 * nearby channels). The sum over channels is a product with a band matrix, which every backend does fast.
 */
export const lrn: OpRule<LrnOp> = {
  shape: (_op, [input]) => input!,

  run(op, [input], constant) {
    const band = constant('band', () => bandMatrix(input!.shape[3]!, op.attrs.radius));
    return tf.mul(input!, tf.pow(denominator(op, input!, band), -op.attrs.beta));
  },

  push(op, primal, [tangent]) {
    const { band, outer, slope } = factors(op, primal);
    const within = overChannels(tf.mul(primal.input(0), tangent!), band);
    return tf.sub(tf.mul(tangent!, outer), tf.mul(slope, within));
  },

  pull(op, primal, cotangent) {
    const { band, outer, slope } = factors(op, primal);
    const within = overChannels(tf.mul(slope, cotangent), band);
    return [tf.sub(tf.mul(cotangent, outer), tf.mul(primal.input(0), within))];
  },
};

/** dy = outer * dx - slope * band(x * dx), outer = d^-beta, slope = 2 alpha beta x d^(-beta - 1). */
function factors(op: LrnOp, primal: Primal): { band: tf.Tensor; outer: tf.Tensor; slope: tf.Tensor } {
  const { radius, alpha, beta } = op.attrs;
  const band = primal.constant('band', () => bandMatrix(primal.inputShape(0)[2]!, radius));
  const [outer, slope] = primal.residual('factors', () => {
    const x = primal.input(0);
    const d = denominator(op, x, band);
    const power = tf.pow(d, -beta);
    return [power, tf.mul(2 * alpha * beta, tf.div(tf.mul(x, power), d))];
  });
  return { band, outer: outer!, slope: slope! };
}

function denominator(op: LrnOp, x: tf.Tensor, band: tf.Tensor): tf.Tensor {
  const { bias, alpha } = op.attrs;
  return tf.add(bias, tf.mul(alpha, overChannels(tf.square(x), band)));
}

function overChannels(x: tf.Tensor, band: tf.Tensor): tf.Tensor {
  const rows = tf.reshape(x, [-1, band.shape[0]!]);
  return tf.reshape(tf.matMul(rows, band as tf.Tensor2D), x.shape);
}

/** [c, c], 1 where two channels are at most `radius` apart. */
function bandMatrix(channels: number, radius: number): tf.Tensor {
  const near = Array.from({ length: channels * channels }, (_, i) =>
    Math.abs(Math.floor(i / channels) - (i % channels)) <= radius ? 1 : 0,
  );
  return tf.tensor2d(near, [channels, channels]);
}
