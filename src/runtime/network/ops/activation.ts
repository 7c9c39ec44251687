import * as tf from '../../backend/tensors.ts';
import type { Activation, Primal, Rules } from './kinds/op.ts';
import { byRange, clip } from './not-finite.ts';

/** Returns 1 where the activation passes, 0 where it cuts, from its output. */
export function passes(activation: Activation, output: tf.Tensor): tf.Tensor {
  const positive = tf.step(output);
  return activation === 'relu6' ? tf.mul(positive, tf.step(tf.sub(6, output))) : positive;
}

/** The name of an activation in the fused operations of tfjs. */
export const fusedName = (activation: Activation) => (activation === 'none' ? 'linear' : activation);

/** Applies an activation. */
export function activated(activation: Activation, x: tf.Tensor): tf.Tensor {
  if (activation === 'none') return x;
  const fast = () => (activation === 'relu6' ? tf.relu6(x) : tf.relu(x));
  const exact = () => (activation === 'relu6' ? clip(x, 0, 6) : tf.maximum(x, 0));
  return byRange(x, fast, exact);
}

/** A tangent through the activation of an op. */
export function pushActivation(activation: Activation, primal: Primal, tangent: tf.Tensor): tf.Tensor {
  return activation === 'none' ? tangent : tf.mul(tangent, passes(activation, primal.output()));
}

/** A cotangent back through the activation of an op. */
export function pullActivation(
  activation: Activation,
  primal: Primal,
  cotangent: tf.Tensor,
  rules: Rules,
): tf.Tensor {
  if (activation === 'none') return cotangent;
  const given = rules.guidedRelu ? tf.relu(cotangent) : cotangent;
  const plain = tf.mul(given, passes(activation, primal.output()));
  return rules.redirectRelu ? redirect(plain, cotangent) : plain;
}

/** Returns the raising part of a cotangent instead, for examples where it is entirely zero after the cut. */
function redirect(plain: tf.Tensor, cotangent: tf.Tensor): tf.Tensor {
  const axes = plain.shape.map((_, axis) => axis).slice(1);
  const dead = tf.sub(1, tf.step(tf.max(tf.abs(plain), axes, true)));
  return tf.add(plain, tf.mul(dead, tf.relu(cotangent)));
}
