import { activated, pullActivation, pushActivation } from './activation.ts';
import type { OpRule, ReluOp } from './kinds/op.ts';

/** An activation by itself, where it could not be joined to the op before it. */
export const relu: OpRule<ReluOp> = {
  shape: (_op, [input]) => input,

  run: (op, [input]) => activated(op.attrs.activation, input),

  push: (op, primal, [tangent]) => pushActivation(op.attrs.activation, primal, tangent),

  pull: (op, primal, cotangent, rules) => [pullActivation(op.attrs.activation, primal, cotangent, rules)],
};
