import { type AxisName, isOfTokens, LAST } from '../../../base/axis.ts';
import { join } from '../../../base/pointer.ts';
import { isParamRef, type NormalOp } from '../../normalize/normal-content.ts';
import { checkClass } from '../class.ts';
import { inputsOf } from '../factors.ts';
import { checkIndexParam } from '../indices.ts';
import { manifestOf } from '../scope.ts';
import type { Axis } from '../type.ts';
import { type At, axesNamed, axisParams, type Rule, withAxes } from './rule.ts';

/** Takes one entry along an axis, or one position along y and x together. */
export const slice: Rule = (at, op, params) => {
  const position = op.axis === 'position';
  const gone = axesNamed(at, op, position ? ['y', 'x'] : [op.axis as AxisName]);
  if (!gone) return undefined;
  const index = sliceIndex(at, op, gone[0]!);
  if (index === undefined) return undefined;
  const told = { ...axisParams(at, gone[0]!), ...(position ? { axis: 'position' } : {}) };
  return {
    op: { params: { ...params, ...told, at: index } },
    type: withAxes(
      at.type,
      at.type.axes.filter((axis) => !gone.includes(axis)),
    ),
  };
};

/** Returns the index of a slice: a number, a class, an input, a position, or a param that gives one of these. */
function sliceIndex({ scope, pointer, type, of }: At, op: NormalOp, axis: Axis) {
  const at = join(pointer, 'at');
  const wanted = wantedAt(op.axis!);
  const { at: index } = op;
  if (isParamRef(index)) return checkIndexParam(scope, index.param, wanted, axis.layer, join(at, 'param'));
  if (typeof index === 'string' && wanted === 'class') {
    const manifest = manifestOf(scope, type.network, at);
    return manifest && checkClass(scope, manifest, type.network!, index, at);
  }
  if (typeof index === 'string' && axis.name === 'input') {
    const known = inputsOf(of) ?? [];
    const entry = known.indexOf(index);
    return entry < 0 ? scope.report.add('unknown-input', at, { name: index, known }) : entry;
  }
  if (index === 'last' && isOfTokens(axis.name)) return LAST;
  if (typeof index === 'object' && wanted === 'position') return index;
  if (typeof index !== 'number' || wanted === 'position') {
    const words = wanted === 'position' ? 'a position, {"x", "y"} in fractions' : 'a number';
    return scope.report.add('index-kind', at, {
      found: JSON.stringify(index),
      wanted: words,
      atom: op.axis!,
    });
  }
  if (axis.size !== null && index >= axis.size) {
    return scope.report.add('index-range', at, { index, size: axis.size, layer: op.axis! });
  }
  return index;
}

function wantedAt(axis: NonNullable<NormalOp['axis']>): 'position' | 'class' | 'group' | 'atom' | 'number' {
  if (axis === 'channel') return 'atom';
  return axis === 'position' || axis === 'class' || axis === 'group' ? axis : 'number';
}
