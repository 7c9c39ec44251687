import { axisParams, oneAxis, type Rule, replaceAxis, withAxes } from './rule.ts';

/** `top`, `bottom`, `extremes`: keep some entries along an axis. */
export const select: Rule = (at, op, params) => {
  const axis = oneAxis(at, op);
  if (!axis) return undefined;
  const halves = op.op === 'extremes' ? 2 : 1;
  const wanted = typeof params.k === 'number' ? params.k * halves : null;
  const size = wanted === null || axis.size === null ? null : Math.min(wanted, axis.size);
  return {
    op: { params: { ...params, ...axisParams(at, axis) } },
    type: replaceAxis(at.type, axis, { ...axis, size }),
  };
};

/** `sort`: reorders the entries along an axis. */
export const reorder: Rule = (at, op, params) => {
  const axis = oneAxis(at, op);
  return (
    axis && { op: { params: { ...params, ...axisParams(at, axis) } }, type: withAxes(at.type, at.type.axes) }
  );
};
