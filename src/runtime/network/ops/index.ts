import { add } from './add.ts';
import { affine } from './affine.ts';
import { avgpool } from './avgpool.ts';
import { binary } from './binary.ts';
import { concat } from './concat.ts';
import { conv } from './conv.ts';
import { dense } from './dense.ts';
import { depthwise } from './depthwise.ts';
import { dilate } from './dilate.ts';
import { elementwise } from './elementwise.ts';
import { embedding } from './embedding.ts';
import { expand } from './expand.ts';
import { extend } from './extend.ts';
import { grouped } from './grouped.ts';
import { groupnorm } from './groupnorm.ts';
import type { InputCount, Op, OpKind, OpRule } from './kinds/op.ts';
import { layernorm, rmsnorm } from './layernorm.ts';
import { lrn } from './lrn.ts';
import { matmul } from './matmul.ts';
import { maxpool } from './maxpool.ts';
import { mean } from './mean.ts';
import { mirror } from './mirror.ts';
import { pad } from './pad.ts';
import { prelu } from './prelu.ts';
import { reduce } from './reduce.ts';
import { relu } from './relu.ts';
import { reshape } from './reshape.ts';
import { resize } from './resize.ts';
import { rotary } from './rotary.ts';
import { shuffle } from './shuffle.ts';
import { slice } from './slice.ts';
import { softmax } from './softmax.ts';
import { transpose } from './transpose.ts';

const RULES: { [Kind in OpKind]: OpRule<Extract<Op, { kind: Kind }>, InputCount> } = {
  add,
  affine,
  avgpool,
  binary,
  concat,
  conv,
  dense,
  depthwise,
  dilate,
  elementwise,
  embedding,
  expand,
  extend,
  grouped,
  groupnorm,
  layernorm,
  lrn,
  matmul,
  maxpool,
  mean,
  mirror,
  pad,
  prelu,
  reduce,
  relu,
  reshape,
  resize,
  rmsnorm,
  rotary,
  shuffle,
  slice,
  softmax,
  transpose,
};

/** The rule of an op's kind. */
export function ruleOf(op: Op): OpRule<Op, InputCount> {
  // The table pairs each kind with a rule for that kind, which the type of a lookup cannot say.
  return RULES[op.kind] as unknown as OpRule<Op, InputCount>;
}
