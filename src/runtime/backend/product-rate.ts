import * as tf from './tensors.ts';

/** Sides of the square matrices that are multiplied, until a product takes long enough to be measured. */
const SIDES = [512, 1024, 2048];
const LONG_ENOUGH_MS = 3;
/** Products of which the fastest counts: the first one sets the backend up, and others may be interrupted. */
const TIMES = 3;

const rates = new WeakMap<object, Promise<number>>();

/** Returns the floating-point operations per millisecond of a large matrix product, measured once on each backend. */
export function productRate(): Promise<number> {
  const backend = tf.backend();
  let rate = rates.get(backend);
  if (!rate) {
    rate = measured();
    rates.set(backend, rate);
  }
  return rate;
}

async function measured(): Promise<number> {
  let rate = 0;
  for (const side of SIDES) {
    let ms = Number.POSITIVE_INFINITY;
    for (let i = 0; i < TIMES; i++) ms = Math.min(ms, await productMs(side));
    rate = (2 * side ** 3) / ms;
    if (ms >= LONG_ENOUGH_MS) break;
  }
  return rate;
}

async function productMs(side: number): Promise<number> {
  const start = performance.now();
  const corner = tf.tidy(() => {
    const ones = tf.ones<tf.Rank.R2>([side, side]);
    return tf.slice(tf.matMul(ones, ones), [0, 0], [1, 1]);
  });
  try {
    await corner.data();
    return performance.now() - start;
  } finally {
    corner.dispose();
  }
}
