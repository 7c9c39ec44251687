import { Matrix, solve } from 'ml-matrix';
import { at } from '../../../src/base/at.ts';
import * as tf from '../../../src/runtime/backend/tensors.ts';
import type { Examples } from '../../../src/runtime/input/dataset/examples.ts';
import { runOf } from '../../../src/runtime/kernels/dataset/batch.ts';
import { descending } from '../../../src/runtime/kernels/transform/order.ts';
import { tensorOf } from '../../../src/runtime/network/names.ts';
import type { Network } from '../../../src/runtime/network/network.ts';
import { Trace } from '../../../src/runtime/network/trace.ts';

/** Rows and columns over which what tells pictures apart is averaged. */
export const WINDOW = 5;
/** Of the mean variance, added to all: ridge regression. */
const RIDGE = 1e-3;
/** The share of natural places that are taken for optimized ones. */
const RARE = 1e-4;
/** Pictures that run together. */
const BATCH = 16;

/** What was found on natural pictures and on optimized ones. */
interface Met {
  /** What tells optimized places: a weight for each channel of `tells`, then what is added. */
  weights: number[];
  /** The score that a natural place rarely has, and the largest of all. */
  rare: number;
  most: number;
  /** The largest activation of each channel of `layers` on natural pictures. */
  largest: Float32Array[];
  /** The channels of the last of `layers`, those first that most places of optimized pictures excite. */
  common: number[];
}

/** Fits what tells places of optimized pictures from those of natural ones, both counting alike. */
export async function metBy(
  network: Network,
  examples: Examples,
  optimized: readonly tf.Tensor[],
  { tells, layers }: { tells: string; layers: string[] },
): Promise<Met> {
  const tensors = layers.map((layer) => tensorOf(network, layer));
  const natural: tf.Tensor2D[] = [];
  const largest: tf.Tensor[][] = [];
  const { signal } = new AbortController();
  for (let start = 0; start < examples.numbers.length; start += BATCH) {
    const trace = await runOf(network, examples, examples.numbers.slice(start, start + BATCH), signal);
    natural.push(placesOf(trace, tells));
    largest.push(tensors.map((tensor) => tf.max(trace.get(tensor), [0, 1, 2])));
    trace.dispose();
  }
  const excited: tf.Tensor[] = [];
  const others = optimized.map((input) => {
    const trace = new Trace(network, input);
    const places = placesOf(trace, tells);
    excited.push(tf.tidy(() => tf.mean(tf.step(trace.get(at(tensors, -1))), [0, 1, 2])));
    trace.dispose();
    return places;
  });
  const shares = tf.tidy(() => tf.addN(excited));
  const weights = await separating(natural, others);
  const column = tf.tensor2d(weights, [weights.length, 1]);
  const scores = tf.tidy(() =>
    tf.reshape(tf.concat(natural.map((places) => tf.matMul(places, column))), [-1]),
  );
  const ascending = Float32Array.from(await scores.data()).sort();
  const found = layers.map(async (_, i) => {
    const each = tf.tidy(() => tf.max(tf.stack(largest.map((one) => one[i]!)), 0));
    return (await each.data()) as Float32Array;
  });
  const made = {
    largest: await Promise.all(found),
    common: descending(await shares.data()),
    weights,
    rare: at(ascending, -Math.ceil(RARE * ascending.length)),
    most: at(ascending, -1),
  };
  tf.dispose([...natural, ...others, ...largest.flat(), ...excited, shares, column, scores]);
  return made;
}

/** Returns the means around each place of a layer, [places, channels], and a 1 behind them. */
const placesOf = (trace: Trace, layer: string): tf.Tensor2D =>
  tf.tidy(() => {
    const around = tf.avgPool(trace.get(tensorOf(trace.network, layer)) as tf.Tensor4D, WINDOW, 1, 'same');
    const places = tf.reshape(around, [-1, at(around.shape, 3)]);
    return tf.concat([places, tf.ones([at(places.shape, 0), 1])], 1) as tf.Tensor2D;
  });

/** Returns the weights that are -1 on the rows of the first and 1 on those of the second, by ridge regression. */
async function separating(first: tf.Tensor2D[], second: tf.Tensor2D[]): Promise<number[]> {
  const [a, b] = [momentsOf(first), momentsOf(second)];
  const [products, target] = tf.tidy(() => [tf.add(a.products, b.products), tf.sub(b.means, a.means)]) as [
    tf.Tensor,
    tf.Tensor,
  ];
  const system = new Matrix((await products.array()) as number[][]);
  const ridge = (RIDGE * system.trace()) / system.rows;
  for (let i = 0; i < system.rows; i++) system.set(i, i, system.get(i, i) + ridge);
  const right = Matrix.columnVector((await target.array()) as number[]);
  tf.dispose([products, target, a.products, a.means, b.products, b.means]);
  return solve(system, right).to1DArray();
}

function momentsOf(parts: tf.Tensor2D[]): Moments {
  const count = parts.reduce((sum, { shape }) => sum + shape[0], 0);
  const mean = (each: (part: tf.Tensor2D) => tf.Tensor) =>
    tf.tidy(() => tf.div(tf.addN(parts.map(each)), count));
  return {
    products: mean((part) => tf.matMul(part, part, true)),
    means: mean((part) => tf.sum(part, 0)),
  };
}

/** The mean products of columns with each other, and their means. */
interface Moments {
  products: tf.Tensor;
  means: tf.Tensor;
}
