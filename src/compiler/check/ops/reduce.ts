import { join } from '../../../base/pointer.ts';
import type { NormalOp } from '../../normalize/normal-content.ts';
import { axesApart } from '../axes.ts';
import { factorsOf } from '../factors.ts';
import { greatestOf } from '../range.ts';
import { type Axis, type ContentType, isBare, type TypedContent, type Unit } from '../type.ts';
import { type At, axisParams, oneAxis, type Rule, replaceAxis, withAxes } from './rule.ts';

/** Replaces an axis by factors. */
export const reduce: Rule = (at, op, { fit: _, ...params }) => {
  const { scope, pointer, type } = at;
  const axis = oneAxis(at, op);
  if (!axis) return undefined;
  const most = greatestOf(scope, op.k);
  if (axis.size !== null && most > axis.size) {
    const what = `entries of the axis \`${axis.name}\``;
    return scope.report.add('too-many-groups', join(pointer, 'k'), { k: most, limit: axis.size, what });
  }
  const fit = op.fit && checkFit(at, op, axis);
  if (op.fit && !fit) return undefined;
  const size = typeof params.k === 'number' ? params.k : null;
  const group: Axis = { name: 'group', size, ...(axis.layer === undefined ? {} : { layer: axis.layer }) };
  return {
    op: {
      params: { ...params, ...axisParams(at, axis), seed: scope.spec.config.seed },
      ...(fit ? { other: fit } : {}),
      reduced: axis,
    },
    type: { ...replaceAxis(type, axis, group), unit: unitOf(op, type) },
  };
};

function unitOf(op: NormalOp, { unit }: ContentType): Unit {
  if (op.reducer === 'umap') return { kind: 'none', words: 'coordinate', signed: true };
  return { ...unit, words: `${unit.words} in a factor`, signed: op.reducer === 'pca' };
}

/** Checks the content that the factors are fitted on: it must have the axis that is replaced, or some entries of it. */
function checkFit({ scope, pointer, type }: At, op: NormalOp, axis: Axis): TypedContent | undefined {
  const fit = scope.nested(op.fit!, join(pointer, 'fit'));
  if (!fit) return undefined;
  if (isBare(fit)) return scope.report.add('no-numbers', join(pointer, 'fit'), {});
  const same = fit.type.axes.some(
    (a) => a.name === axis.name && (a.size ?? 0) <= (axis.size ?? Number.POSITIVE_INFINITY),
  );
  if (same) return fit;
  return scope.report.add('axes-differ', join(pointer, 'fit'), axesApart(type.axes, fit.type.axes));
}

/** Returns the directions of the factors along the axis `group`. */
export const loadings: Rule = (at) => {
  const { scope, pointer, type } = at;
  const group = oneAxis(at, { op: 'loadings', axis: 'group' });
  if (!group) return undefined;
  const factors = factorsOf(at.of);
  if (!factors) {
    const args = { op: 'loadings', wanted: 'groups, or a reduced content', found: 'neither' };
    return scope.report.add('op-content', pointer, args);
  }
  return { op: { params: {} }, type: withAxes(type, [group, factors.made]) };
};
