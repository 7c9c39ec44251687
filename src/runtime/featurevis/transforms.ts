import { at } from '../../base/at.ts';
import * as tf from '../backend/tensors.ts';
import { crop as cropPlane } from '../network/crop.ts';
import { Sampling } from './sampling.ts';
import { type Affine, chained } from './taps.ts';

/** In pixels. */
export type Size = [height: number, width: number];

/** A random change that only the network sees. */
export interface Transform {
  /** One draw, for pictures of a size, from random numbers in 0..1. */
  draw(random: () => number, size: Size): Drawn;
}

/** A transform that was drawn: affine in the picture. */
export interface Drawn {
  /** Size of its result. */
  size: Size;
  /** The place that each output pixel sees. Transforms with places that follow each other are resampled once. */
  affine?: Affine;
  /** @param pictures [n, height, width, c] */
  apply(pictures: tf.Tensor): tf.Tensor;
  /** The adjoint of the linear part. */
  pull(cotangent: tf.Tensor): tf.Tensor;
  dispose?(): void;
}

/** Adds a border of a constant grey. */
export const pad = (amount: number, value = 0.5): Transform => ({
  draw: (_random, [height, width]) => ({
    size: [height + 2 * amount, width + 2 * amount],
    apply: (pictures) => around(pictures, [amount, amount], [amount, amount], value),
    pull: (cotangent) => cropPlane(cotangent, amount, amount, height, width),
  }),
});

/** Crops `amount` pixels off each axis, at a random place. */
export const jitter = (amount: number): Transform => ({
  draw: (random, size) => {
    const offset = () => Math.min(Math.floor(random() * (amount + 1)), amount);
    return cropped(size, offset(), offset(), amount);
  },
});

/** Crops `amount` pixels off each side. */
export const crop = (amount: number): Transform => ({
  draw: (_random, size) => cropped(size, amount, amount, 2 * amount),
});

/** Zooms about the centre by one of the factors, all equally likely. */
export const scale = (factors: number[]): Transform => ({
  draw: (random, size) => {
    const factor = oneOf(factors, random);
    return resampled(size, aboutCentre(size, 1 / factor, 0));
  },
});

/** Rotates about the centre by one of the angles in degrees, all equally likely. */
export const rotate = (degrees: number[]): Transform => ({
  draw: (random, size) => {
    const angle = (oneOf(degrees, random) * Math.PI) / 180;
    return resampled(size, aboutCentre(size, Math.cos(angle), Math.sin(angle)));
  },
});

/** Draws several transforms, in order, as one. Joins resamplings that follow each other. */
export function drawAll(transforms: Transform[], random: () => number, size: Size): Drawn {
  const steps: Drawn[] = [];
  for (const transform of transforms) {
    const before = steps.at(-1);
    const next = transform.draw(random, before?.size ?? size);
    if (before?.affine && next.affine) {
      steps[steps.length - 1] = resampled(next.size, chained(before.affine, next.affine));
    } else steps.push(next);
  }
  return {
    size: steps.at(-1)?.size ?? size,
    apply: (pictures) => steps.reduce((seen, step) => step.apply(seen), pictures),
    pull: (cotangent) => steps.reduceRight((arrived, step) => step.pull(arrived), cotangent),
    dispose: () => {
      for (const step of steps) step.dispose?.();
    },
  };
}

function cropped([height, width]: Size, top: number, left: number, amount: number): Drawn {
  const size: Size = [height - amount, width - amount];
  return {
    size,
    apply: (pictures) => cropPlane(pictures, top, left, ...size),
    pull: (cotangent) => around(cotangent, [top, amount - top], [left, amount - left], 0),
  };
}

/** Pads rows and columns, with pixels and colours as one axis, which is faster. */
function around(x: tf.Tensor, rows: [number, number], columns: [number, number], value: number): tf.Tensor {
  const [count, height, width, channels] = x.shape as [number, number, number, number];
  const flat = tf.reshape(x, [count, height, width * channels]) as tf.Tensor3D;
  const wide = columns.map((amount) => amount * channels) as [number, number];
  const padded = tf.pad3d(flat, [[0, 0], rows, wide], value);
  return tf.reshape(padded, [count, height + rows[0] + rows[1], width + columns[0] + columns[1], channels]);
}

/** Resamples by an affine map, with the grey of {@link pad} beyond the borders. */
function resampled(size: Size, affine: Affine): Drawn {
  const [a, b, c, d, e, f] = affine;
  if (a === 1 && e === 1 && b === 0 && c === 0 && d === 0 && f === 0) {
    return { size, affine, apply: (x) => x, pull: (x) => x };
  }
  let sampling: Sampling | undefined;
  const made = () => {
    sampling ??= new Sampling(size, affine, 0.5);
    return sampling;
  };
  return {
    size,
    affine,
    apply: (pictures) => made().apply(pictures),
    pull: (cotangent) => made().pull(cotangent),
    dispose: () => sampling?.dispose(),
  };
}

/** A turn and zoom about the centre: (x, y) sees (cos x - sin y, sin x + cos y) from there. */
function aboutCentre([height, width]: Size, cos: number, sin: number): Affine {
  const [x, y] = [(width - 1) / 2, (height - 1) / 2];
  return [cos, -sin, x - cos * x + sin * y, sin, cos, y - sin * x - cos * y];
}

function oneOf(values: number[], random: () => number): number {
  return at(values, Math.min(Math.floor(random() * values.length), values.length - 1));
}
