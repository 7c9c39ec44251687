import type { AxisName } from '../../../base/axis.ts';
import { join } from '../../../base/pointer.ts';
import { isParamRef, type NormalOp } from '../../normalize/normal-content.ts';
import { findLayer } from '../layers.ts';
import { manifestOf, type Scope } from '../scope.ts';
import {
  type Axis,
  axisNames,
  axisWords,
  type ContentType,
  type TypedContent,
  type TypedOp,
  wordsOfAxis,
} from '../type.ts';

/** What one op does to a type. `params` are those of the op, with the document's params bound. */
export type Rule = (at: At, op: NormalOp, params: Record<string, unknown>) => Typed | undefined;

/** An op and the type that it makes. */
export interface Typed {
  op: Omit<TypedOp, 'op'>;
  type: ContentType;
}

/** Where an op stands. */
export interface At {
  scope: Scope;
  pointer: string;
  /** What it is applied to: the content with the ops before it. */
  of: TypedContent;
  type: ContentType;
  second: ContentType | undefined;
}

/** The axis that an op names, or the only one that it can mean. */
export function oneAxis(at: At, op: NormalOp): Axis | undefined {
  const { pointer, type } = at;
  if (op.axis !== undefined) return axesNamed(at, op, [op.axis as AxisName])?.[0];
  const axes = type.axes.filter((axis) => isOfLayer(at, op, axis));
  if (axes.length === 1) return axes[0];
  if (axes.length > 1) return ambiguous(at, axes);
  return missing(at, op, 'channel', pointer);
}

/** The axes of these names, one each, told apart by the op's `layer`; reports missing and ambiguous ones. */
export function axesNamed(
  at: At,
  op: NormalOp,
  names: readonly AxisName[],
  field = 'axis',
): Axis[] | undefined {
  const { pointer, type } = at;
  const found: Axis[] = [];
  for (const name of names) {
    const axes = type.axes.filter((axis) => axis.name === name && isOfLayer(at, op, axis));
    if (axes.length > 1) return ambiguous(at, axes);
    if (!axes[0]) return missing(at, op, name, join(pointer, field));
    found.push(axes[0]);
  }
  return found;
}

/** There is no such axis; where there is one of that name, it is of another layer. */
function missing({ scope, pointer, type }: At, { layer }: NormalOp, name: AxisName, at: string): undefined {
  const elsewhere = layer !== undefined && axisNames(type.axes).includes(name);
  return elsewhere
    ? scope.report.add('axis-missing', join(pointer, 'layer'), {
        axis: wordsOfAxis({ name, layer: isParamRef(layer) ? { $param: layer.param } : layer }),
        axes: type.axes.map(wordsOfAxis),
      })
    : scope.report.add('axis-missing', at, { axis: name, axes: axisWords(type.axes) });
}

function ambiguous({ scope, pointer }: At, axes: Axis[]): undefined {
  const by = new Set(axisNames(axes)).size > 1 ? 'axis' : 'layer';
  return scope.report.add('axis-ambiguous', pointer, { axes: axisWords(axes), by });
}

/** Whether an axis is of the layer that an op names; any is where it names none. */
function isOfLayer({ scope, type, pointer }: At, { layer }: NormalOp, axis: Axis): boolean {
  if (layer === undefined) return true;
  if (isParamRef(layer)) return typeof axis.layer === 'object' && axis.layer.$param === layer.param;
  const manifest = manifestOf(scope, type.network, pointer);
  const named = manifest && findLayer(manifest, layer);
  return typeof axis.layer === 'string' && findLayer(manifest!, axis.layer)?.name === named?.name;
}

/** The type with other axes: what an atom's number sums up is then no longer at hand. */
export const withAxes = (type: ContentType, axes: Axis[]): ContentType => ({ ...type, axes, kept: [] });

/** The type with one axis replaced. */
export const replaceAxis = (type: ContentType, old: Axis, axis: Axis): ContentType =>
  withAxes(
    type,
    type.axes.map((other) => (other === old ? axis : other)),
  );

/** What tells the axis to the kernel: its name, and its layer where another has the same name. */
export function axisParams({ type }: At, axis: Axis): { axis: AxisName; layer?: Axis['layer'] } {
  const twice = axisNames(type.axes).filter((name) => name === axis.name).length > 1;
  return { axis: axis.name, ...(twice ? { layer: axis.layer } : {}) };
}
