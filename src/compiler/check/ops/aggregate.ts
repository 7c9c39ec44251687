import type { AxisName } from '../../../base/axis.ts';
import { join } from '../../../base/pointer.ts';
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
  return {
    op: { params: { ...params, over, ...(layer === undefined ? {} : { layer }) } },
    type: withAxes(
      at.type,
      at.type.axes.filter((axis) => !gone.includes(axis)),
    ),
  };
};
