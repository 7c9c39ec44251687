import * as tf from '@tensorflow/tfjs-core';

const BETA1 = 0.9;
const BETA2 = 0.999;
const EPSILON = 1e-8;

/** Adam (Kingma & Ba 2015), going up the gradient. */
export class Adam {
  readonly #rate: number;
  #first: tf.Tensor;
  #second: tf.Tensor;
  #steps = 0;

  constructor(rate: number, shape: number[]) {
    this.#rate = rate;
    this.#first = tf.zeros(shape);
    this.#second = tf.zeros(shape);
  }

  /** The next parameters; the present ones and the gradient stay the caller's. */
  step(parameters: tf.Tensor, gradient: tf.Tensor): tf.Tensor {
    this.#steps++;
    const bias1 = 1 - BETA1 ** this.#steps;
    const bias2 = 1 - BETA2 ** this.#steps;
    const [next, first, second] = tf.tidy(() => {
      const mean = tf.add(tf.mul(this.#first, BETA1), tf.mul(gradient, 1 - BETA1));
      const square = tf.add(tf.mul(this.#second, BETA2), tf.mul(tf.square(gradient), 1 - BETA2));
      const spread = tf.add(tf.sqrt(tf.div(square, bias2)), EPSILON);
      const change = tf.mul(tf.div(mean, spread), this.#rate / bias1);
      return [tf.add(parameters, change), mean, square] as [tf.Tensor, tf.Tensor, tf.Tensor];
    });
    this.dispose();
    this.#first = tf.keep(first);
    this.#second = tf.keep(second);
    return next;
  }

  dispose(): void {
    tf.dispose([this.#first, this.#second]);
  }
}
