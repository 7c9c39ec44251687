import { join } from '../../../base/pointer.ts';
import type { NormalOp } from '../../normalize/normal-content.ts';
import type { ContentType } from '../type.ts';
import type { Rule } from './rule.ts';

/** Expresses the same entries as shares. */
export const normalize: Rule = ({ type }, op, params) => {
  const unit = { kind: 'share', words: shareWords(op, type), signed: type.unit.signed } as const;
  return { op: { params, kind: type.unit.kind }, type: { ...type, unit, kept: [] } };
};

const shareWords = (op: NormalOp, type: ContentType): string =>
  op.over === 'softmax' ? 'probability' : `share of the largest ${type.unit.words}`;

/** Limits the same entries to a range. */
export const clip: Rule = ({ scope, pointer, type }, op, params) => {
  const { min, max } = op;
  if (min === undefined && max === undefined) {
    return scope.report.add('missing-key', pointer, { key: 'min', where: 'a clip', example: '"min": 0' });
  }
  if (typeof min === 'number' && typeof max === 'number' && min > max) {
    return scope.report.add('out-of-range', join(pointer, 'max'), { value: max, min });
  }
  const signed = type.unit.signed && !(typeof min === 'number' && min >= 0);
  return { op: { params }, type: { ...type, unit: { ...type.unit, signed }, kept: [] } };
};
