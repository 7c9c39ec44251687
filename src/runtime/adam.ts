import * as tf from './backend/tensors.ts';

const BETA1 = 0.9;
const BETA2 = 0.999;
const EPSILON = 1e-8;

/** Parameters of some pictures, or masks, and the running means of their gradients and of the squares: [n, ...shape] each. */
export interface AdamState {
  [name: string]: tf.Tensor;
  parameters: tf.Tensor;
  first: tf.Tensor;
  second: tf.Tensor;
}

/** How far one of a batch is. */
export interface AdamRow {
  rate: number;
  /** Updates before this one. */
  updates: number;
}

/** Adam before its first step. */
export const adamStart = (parameters: tf.Tensor): AdamState => ({
  parameters,
  first: tf.zerosLike(parameters),
  second: tf.zerosLike(parameters),
});

/** Applies `change` to each tensor of a state. */
export const mapState = (
  { parameters, first, second }: AdamState,
  change: (tensor: tf.Tensor) => tf.Tensor,
): AdamState => ({ parameters: change(parameters), first: change(first), second: change(second) });

/** Adam (Kingma & Ba 2015), one step up the gradient. The caller disposes of the state given. */
export function adamStep(
  { parameters, first, second }: AdamState,
  gradient: tf.Tensor,
  rows: AdamRow[],
): AdamState {
  return tf.tidy(() => {
    const mean = tf.add(tf.mul(first, BETA1), tf.mul(gradient, 1 - BETA1));
    const square = tf.add(tf.mul(second, BETA2), tf.mul(tf.square(gradient), 1 - BETA2));
    // rate (m / b1) / (sqrt(v / b2) + epsilon), both sides times sqrt(b2).
    const perRow = (of: (row: AdamRow, unbias1: number, unbias2: number) => number) => {
      const values = rows.map((row) =>
        of(row, 1 - BETA1 ** (row.updates + 1), 1 - BETA2 ** (row.updates + 1)),
      );
      const [common] = values;
      return common !== undefined && values.every((value) => value === common)
        ? tf.scalar(common)
        : tf.tensor(values, [values.length, ...Array<number>(parameters.rank - 1).fill(1)]);
    };
    const rate = perRow((row, unbias1, unbias2) => (row.rate * Math.sqrt(unbias2)) / unbias1);
    const least = perRow((_row, _unbias1, unbias2) => EPSILON * Math.sqrt(unbias2));
    const change = tf.div(tf.mul(mean, rate), tf.add(tf.sqrt(square), least));
    return { parameters: tf.add(parameters, change), first: mean, second: square };
  });
}
