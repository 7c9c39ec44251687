import type { AxisName } from '../../../base/axis.ts';
import { join } from '../../../base/pointer.ts';
import type { Unit } from '../type.ts';
import { axesNamed, axisParams, type Rule, withAxes } from './rule.ts';

/** Combines several axes into one number. */
export const aggregate: Rule = (at, op, params) => {
  const over = (Array.isArray(op.over) ? op.over : [op.over]) as AxisName[];
  const gone = axesNamed(at, op, over, 'over');
  if (!gone) return undefined;
  if (op.with === 'area' && gone.length > 1) {
    const what = 'the area under a curve along several axes';
    return at.scope.report.add('unsupported', join(at.pointer, 'over'), { what });
  }
  const { layer } = axisParams(at, gone[0]!);
  const unit = op.with === 'positive' ? positiveOf(at.type.unit) : at.type.unit;
  return {
    op: { params: { ...params, over, ...(layer === undefined ? {} : { layer }) } },
    type: {
      ...withAxes(
        at.type,
        at.type.axes.filter((axis) => !gone.includes(axis)),
      ),
      unit,
    },
  };
};

const positiveOf = ({ words }: Unit): Unit => ({
  kind: 'share',
  words: `share of positive ${words}`,
  signed: false,
});
