import type { AxisName } from '../../../base/axis.ts';
import { axesNamed, axisParams, type Rule, withAxes } from './rule.ts';

/** Combines several axes into one number. */
export const aggregate: Rule = (at, op, params) => {
  const over = (Array.isArray(op.over) ? op.over : [op.over]) as AxisName[];
  const gone = axesNamed(at, op, over, 'over');
  if (!gone) return undefined;
  const { layer } = axisParams(at, gone[0]!);
  return {
    op: { params: { ...params, over, ...(layer === undefined ? {} : { layer }) } },
    type: withAxes(
      at.type,
      at.type.axes.filter((axis) => !gone.includes(axis)),
    ),
  };
};
