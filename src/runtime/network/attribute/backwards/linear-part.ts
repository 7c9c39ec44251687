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

/** Other weights for an op. */
interface Reweighted {
  /** What becomes of each weight. */
  weight(w: tf.Tensor): tf.Tensor;
  /** By which name they are kept with the network; without one they are made each time. */
  name?: string;
}

/** Returns an op without its activation, with its own weights or with others. */
export function linearPart(op: Weighted, primal: Primal, others?: Reweighted): LinearPart {
  const kept: Primal['constant'] = (key, make) =>
    others?.name === undefined ? make() : primal.constant(`${others.name} ${key}`, make);
  const weights = others
    ? Object.fromEntries(
        Object.entries(op.weights).map(([name, w]) => [
          name,
          w && kept(name, () => others.weight(w as tf.Tensor)),
        ]),
      )
    : op.weights;
  const linear = { ...op, attrs: { ...op.attrs, activation: 'none' }, weights } as Op;
  const own: Primal = others ? { ...primal, constant: kept } : primal;
  return {
    run: (input) => ruleOf(op).run(linear, [input], own.constant),
    push: (tangent) => ruleOf(op).push(linear, own, [tangent], {}),
    pull: (cotangent) => at(ruleOf(op).pull(linear, own, cotangent, {}) as tf.Tensor[], 0),
  };
}
