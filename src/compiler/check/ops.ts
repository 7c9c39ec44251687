import type { AxisName } from '../../base/axis.ts';
import { join } from '../../base/pointer.ts';
import { isParamRef, type NormalOp } from '../normalize/normal.ts';
import { checkClass, checkIndexParam } from './indices.ts';
import { manifestOf, type Scope } from './scope.ts';
import { type Axis, axisNames, type ContentType, type TypedContent, type TypedOp } from './type.ts';

/** What one op does to a type; it names the axes that it found by itself in `op`. */
type Rule = (at: At, op: NormalOp, type: ContentType) => { op: TypedOp; type: ContentType } | undefined;
interface At {
  scope: Scope;
  pointer: string;
  second: ContentType | undefined;
}

/** Types a chain of ops, one after the other. */
export function checkOps(
  scope: Scope,
  ops: NormalOp[],
  of: TypedContent,
  second: TypedContent | undefined,
  pointer: string,
): { ops: TypedOp[]; type: ContentType } | undefined {
  let type = of.type;
  const typed: TypedOp[] = [];
  for (const [i, op] of ops.entries()) {
    const at = { scope, pointer: join(pointer, 'ops', i), second: second?.type };
    const result = RULES[op.op]?.(at, op, type);
    if (!result) return undefined;
    typed.push(result.op);
    type = result.type;
  }
  if (second && !ops.some((op) => op.op === 'difference')) {
    scope.report.add('no-with', join(pointer, 'with'), { op: ops.at(-1)!.op });
  }
  return { ops: typed, type };
}

const select: Rule = (at, op, type) => {
  const axis = oneAxis(at, op, type);
  if (!axis) return undefined;
  const halves = op.op === 'extremes' ? 2 : 1;
  const wanted = (op.k as number) * halves;
  const size = axis.size === null ? null : Math.min(wanted, axis.size);
  return { op: { ...op, axis: axis.name }, type: replaceAxis(type, axis.name, { ...axis, size }) };
};

const reorder: Rule = (at, op, type) => {
  const axis = oneAxis(at, op, type);
  return axis && { op: { ...op, axis: axis.name }, type };
};

const RULES: Record<string, Rule> = {
  top: select,
  bottom: select,
  extremes: select,
  sort: reorder,
  slice: (at, op, type) => {
    const position = op.axis === 'position';
    const gone: AxisName[] = position ? ['y', 'x'] : [op.axis as AxisName];
    if (!hasAxes(at, gone, type, 'axis')) return undefined;
    const index = sliceIndex(at, op, type);
    if (index === undefined) return undefined;
    const axes = type.axes.filter((axis) => !gone.includes(axis.name));
    return { op: { ...op, at: index } as TypedOp, type: { ...type, axes, kept: [] } };
  },
  aggregate: (at, op, type) => {
    const over = (Array.isArray(op.over) ? op.over : [op.over]) as AxisName[];
    if (!hasAxes(at, over, type, 'over')) return undefined;
    const axes = type.axes.filter((axis) => !over.includes(axis.name));
    return { op: { ...op, over }, type: { ...type, axes, kept: [] } };
  },
  normalize: (_, op, type) => {
    const unit = { kind: 'share', words: shareWords(op, type), signed: type.unit.signed } as const;
    return { op, type: { ...type, unit } };
  },
  difference: (at, op, type) => {
    const { second, scope, pointer } = at;
    if (!second) return scope.report.add('needs-with', pointer, { op: op.op });
    const [a, b] = [axisNames(type.axes), axisNames(second.axes)];
    const sameSizes = type.axes.every((axis, i) => axis.size === second.axes[i]?.size);
    if (a.join() !== b.join() || !sameSizes) return scope.report.add('axes-differ', pointer, { a, b });
    if (type.unit.kind !== second.unit.kind) {
      scope.report.add('unit-differs', pointer, { a: type.unit.words, b: second.unit.words });
    }
    const unit = { ...type.unit, words: `difference of ${type.unit.words}`, signed: true };
    return { op, type: { ...type, unit } };
  },
};

const shareWords = (op: NormalOp, type: ContentType): string =>
  op.over === 'softmax' ? 'probability' : `share of the largest ${type.unit.words} (${String(op.over)})`;

/** The axis that an op names, or the only one that it can mean. */
function oneAxis({ scope, pointer }: At, op: NormalOp, type: ContentType): Axis | undefined {
  const names = axisNames(type.axes);
  if (op.axis !== undefined && !names.includes(op.axis as AxisName)) {
    return scope.report.add('axis-missing', join(pointer, 'axis'), { axis: op.axis, axes: names });
  }
  if (type.axes.length === 1) return type.axes[0];
  if (op.axis !== undefined) {
    return scope.report.add('unsupported', pointer, { what: `\`${op.op}\` along one of several axes` });
  }
  if (type.axes.length === 0) return scope.report.add('axis-missing', pointer, { axis: 'channel', axes: [] });
  return scope.report.add('axis-ambiguous', pointer, { axes: names });
}

function hasAxes({ scope, pointer }: At, wanted: AxisName[], type: ContentType, field: string): boolean {
  const names = axisNames(type.axes);
  const missing = wanted.find((axis) => !names.includes(axis));
  if (missing) scope.report.add('axis-missing', join(pointer, field), { axis: missing, axes: names });
  return !missing;
}

/** What a slice takes: a number, a position, or a param that gives one. */
function sliceIndex({ scope, pointer }: At, op: NormalOp, type: ContentType) {
  const at = join(pointer, 'at');
  const axis = type.axes.find(({ name }) => name === (op.axis === 'position' ? 'y' : op.axis));
  const wanted = op.axis === 'position' ? 'position' : op.axis === 'class' ? 'class' : 'atom';
  const { at: index } = op;
  if (isParamRef(index)) return checkIndexParam(scope, index.param, wanted, axis?.layer, join(at, 'param'));
  if (typeof index === 'string' && wanted === 'class') {
    const manifest = manifestOf(scope, type.network, at);
    return manifest && checkClass(scope, manifest, type.network, index, at);
  }
  if (typeof index === 'object' && wanted === 'position') return index;
  if (typeof index !== 'number' || wanted === 'position') {
    const words = wanted === 'position' ? 'a position, {"x", "y"} in fractions' : 'a number';
    return scope.report.add('index-kind', at, {
      found: JSON.stringify(index),
      wanted: words,
      atom: op.axis!,
    });
  }
  if (axis?.size != null && index >= axis.size) {
    return scope.report.add('index-range', at, { index, size: axis.size, layer: op.axis! });
  }
  return index;
}

const replaceAxis = (type: ContentType, name: AxisName, axis: Axis): ContentType => ({
  ...type,
  axes: type.axes.map((old) => (old.name === name ? axis : old)),
  kept: [],
});
