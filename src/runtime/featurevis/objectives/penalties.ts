import * as tf from '../../backend/tensors.ts';
import { mixed } from '../mixed.ts';
import { column, type Evaluated, type Group, perPicture } from './group.ts';
import { bell } from './window.ts';

/** Matrices that take colour or alpha out of a picture with alpha, and that put them back. */
const COLOUR = [1, 0, 0, 0, 1, 0, 0, 0, 1, 0, 0, 0];
const TO_COLOUR = [1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0];
const ALPHA = [0, 0, 0, 1];
const TO_ALPHA = [0, 0, 0, 1];

type PenaltyKind = 'l1' | 'l2' | 'variation' | 'blur';

/**
 * A penalty on how a picture itself looks, per pixel and colour: `l1` the mean distance from grey (for alpha from 0),
 * `l2` the mean square of it, `variation` the mean difference of neighbours, `blur` half the mean square of what a
 * [1 2 1] x [1 2 1] / 16 blur takes away.
 * @param spread for `l1` and `l2`: pixels count by 1 minus a Gaussian of this deviation, a fraction of the picture,
 *   around its centre; with 0 all count alike
 */
export function penalty(kind: PenaltyKind, of: 'colour' | 'alpha', spread: number): Group {
  return {
    evaluate(pictures, weights) {
      const alpha = of === 'alpha';
      const seen = (
        pictures.shape[3] === 3 ? pictures : mixed(pictures, alpha ? ALPHA : COLOUR, alpha ? 1 : 3)
      ) as tf.Tensor4D;
      const { values, cotangent } = KINDS[kind](seen, alpha ? 0 : 0.5, spread);
      const size = seen.size / seen.shape[0];
      const scaled = tf.mul(cotangent, column(tf.div(weights, size), 4));
      const back = alpha ? TO_ALPHA : TO_COLOUR;
      return {
        values: tf.div(values, size),
        cotangent: pictures.shape[3] === 3 ? scaled : mixed(scaled, back, 4),
      };
    },
    dispose: () => {},
  };
}

/** Sums over a picture, and their derivatives. */
const KINDS: Record<PenaltyKind, (x: tf.Tensor4D, origin: number, spread: number) => Evaluated> = {
  l1(x, origin, spread) {
    const [apart, counts] = [tf.sub(x, origin), outside(x.shape, spread)];
    return { values: perPicture(tf.mul(tf.abs(apart), counts)), cotangent: tf.mul(tf.sign(apart), counts) };
  },

  l2(x, origin, spread) {
    const [apart, counts] = [tf.sub(x, origin), outside(x.shape, spread)];
    return {
      values: perPicture(tf.mul(tf.square(apart), counts)),
      cotangent: tf.mul(2, tf.mul(apart, counts)),
    };
  },

  variation(x) {
    const [count, height, width, planes] = x.shape;
    const along = (rows: number, columns: number): Evaluated => {
      const size: [number, number, number, number] = [count, height - rows, width - columns, planes];
      const step = tf.sub(tf.slice(x, [0, rows, columns, 0], size), tf.slice(x, [0, 0, 0, 0], size));
      const sign = tf.sign(step) as tf.Tensor4D;
      const to = tf.pad4d(sign, [
        [0, 0],
        [rows, 0],
        [columns, 0],
        [0, 0],
      ]);
      const from = tf.pad4d(sign, [
        [0, 0],
        [0, rows],
        [0, columns],
        [0, 0],
      ]);
      return { values: perPicture(tf.abs(step)), cotangent: tf.sub(to, from) };
    };
    const [down, across] = [along(1, 0), along(0, 1)];
    return {
      values: tf.add(down.values, across.values),
      cotangent: tf.add(down.cotangent, across.cotangent),
    };
  },

  blur(x) {
    const taken = tf.sub(x, blurred(x));
    return {
      values: tf.div(perPicture(tf.square(taken)), 2),
      cotangent: tf.sub(taken, blurred(taken as tf.Tensor4D)),
    };
  },
};

/** Returns the weight of each pixel, [h, w, 1]. */
function outside([, height, width]: tf.Tensor4D['shape'], spread: number): tf.Tensor {
  if (spread === 0) return tf.scalar(1);
  const rows = tf.tensor3d(bell(0.5, spread, height), [height, 1, 1]);
  const columns = tf.tensor3d(bell(0.5, spread, width), [1, width, 1]);
  return tf.sub(1, tf.mul(rows, columns));
}

/** Blurs pictures with zeros beyond the borders: symmetric, so its own adjoint. */
function blurred(x: tf.Tensor4D): tf.Tensor {
  const planes = x.shape[3];
  const kernel = [1, 2, 1].flatMap((row) => [1, 2, 1].map((column) => (row * column) / 16));
  const filter = tf.tile(tf.tensor4d(kernel, [3, 3, 1, 1]), [1, 1, planes, 1]);
  return tf.depthwiseConv2d(x, filter as tf.Tensor4D, 1, 'same');
}
