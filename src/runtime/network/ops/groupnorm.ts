import { at } from '../../../base/at.ts';
import * as tf from '../../backend/tensors.ts';
import type { GroupNormOp, LinearRules, OpRule, Primal } from './kinds/op.ts';
import { normalized, throughNormalized } from './normalizing.ts';

/** Over positions and the channels of a group, of [n, positions, groups, channels]. */
export const OVER = { axes: [1, 3], centred: true };

/** Group normalization without factors: mean 0 and variance 1 over all positions and a group's channels. */
export const groupnorm: OpRule<GroupNormOp> = {
  shape: (_op, [input]) => input,

  run: (op, [input]) => tf.reshape(normalized(inGroups(op, input), OVER, op.attrs.epsilon)[0], input.shape),

  push: (op, primal, [tangent], rules) => jacobian(op, primal, tangent, rules),

  pull: (op, primal, cotangent, rules) => [jacobian(op, primal, cotangent, rules)],
};

/** [n, positions, groups, channels of a group]. */
export function inGroups({ attrs: { groups } }: GroupNormOp, x: tf.Tensor): tf.Tensor {
  const each = at(x.shape, -1) / groups;
  return tf.reshape(x, [at(x.shape, 0), -1, groups, each]);
}

function jacobian(op: GroupNormOp, primal: Primal, vector: tf.Tensor, rules: LinearRules): tf.Tensor {
  const stored = primal.residual('normalized', () =>
    normalized(inGroups(op, primal.input(0)), OVER, op.attrs.epsilon),
  );
  return tf.reshape(throughNormalized(inGroups(op, vector), stored, OVER, rules), vector.shape);
}
