import type { Op, OpKind, OpRule } from '../op.ts';
import { add } from './add.ts';
import { avgpool } from './avgpool.ts';
import { concat } from './concat.ts';
import { conv } from './conv.ts';
import { dense } from './dense.ts';
import { depthwise } from './depthwise.ts';
import { lrn } from './lrn.ts';
import { maxpool } from './maxpool.ts';
import { mean } from './mean.ts';
import { pad } from './pad.ts';
import { relu } from './relu.ts';
import { reshape } from './reshape.ts';
import { softmax } from './softmax.ts';

const RULES: { [Kind in OpKind]: OpRule<Extract<Op, { kind: Kind }>> } = {
  add,
  avgpool,
  concat,
  conv,
  dense,
  depthwise,
  lrn,
  maxpool,
  mean,
  pad,
  relu,
  reshape,
  softmax,
};

/** The rule of an op's kind. */
export function ruleOf(op: Op): OpRule<Op> {
  // The table pairs each kind with a rule for that kind, which the type of a lookup cannot say.
  return RULES[op.kind] as unknown as OpRule<Op>;
}
