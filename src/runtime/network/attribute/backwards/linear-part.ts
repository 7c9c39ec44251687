import { at } from '../../../../base/at.ts';
import type * as tf from '../../../backend/tensors.ts';
import { ruleOf } from '../../ops/index.ts';
import type { ConvOp, DenseOp, DepthwiseOp, GroupedOp, Op, Primal } from '../../ops/kinds/op.ts';

/** An op with weights and an activation. */
export type Weighted = ConvOp | DepthwiseOp | GroupedOp | DenseOp;

/** What an op computes before its activation. */
export interface LinearPart {
  /** Returns it, with the bias. */
  run(input: tf.Tensor): tf.Tensor;
  /** Returns it without the bias. */
  push(tangent: tf.Tensor): tf.Tensor;
  /** The adjoint. */
  pull(cotangent: tf.Tensor): tf.Tensor;
}

/**
 * Returns an op without its activation.
 * @param weight what becomes of each of its weights; without it they are as they are
 */
export function linearPart(op: Weighted, primal: Primal, weight?: (w: tf.Tensor) => tf.Tensor): LinearPart {
  const weights = weight
    ? Object.fromEntries(Object.entries(op.weights).map(([name, w]) => [name, w && weight(w as tf.Tensor)]))
    : op.weights;
  const linear = { ...op, attrs: { ...op.attrs, activation: 'none' }, weights } as Op;
  const own: Primal = weight ? { ...primal, constant: (_key, make) => make() } : primal;
  return {
    run: (input) => ruleOf(op).run(linear, [input], own.constant),
    push: (tangent) => ruleOf(op).push(linear, own, [tangent], {}),
    pull: (cotangent) => at(ruleOf(op).pull(linear, own, cotangent, {}) as tf.Tensor[], 0),
  };
}
