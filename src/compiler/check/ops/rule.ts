import type { AxisName } from '../../../base/axis.ts';
import { join } from '../../../base/pointer.ts';
import { isParamRef, type NormalOp } from '../../normalize/normal-content.ts';
import { axisNames, axisWords, wordsOfAxis } from '../axes.ts';
import { findLayer } from '../layers.ts';
import { manifestOf, type Scope } from '../scope.ts';
import type { Axis, ContentType, TypedContent, TypedOp } from '../type.ts';

/**
 * Returns the type after one operation; undefined if it does not fit (reported). `params` are its params with document
 * params bound.
 */
export type Rule = (at: At, op: NormalOp, params: Record<string, unknown>) => Typed | undefined;

/** An operation and the resulting type. */
export interface Typed {
  op: Omit<TypedOp, 'op'>;
  type: ContentType;
}

/** The context of an operation. */
export interface At {
  scope: Scope;
  pointer: string;
  /** What it is applied to: the content after the operations before it. */
  of: TypedContent;
  type: ContentType;
  second: ContentType | undefined;
}

/** Returns the axis that an operation names, or the only candidate; undefined if missing or ambiguous (reported). */
export function oneAxis(at: At, op: NormalOp): Axis | undefined {
  const { pointer, type } = at;
  if (op.axis === 'position') return at.scope.report.add('axis-position', join(pointer, 'axis'), op);
  if (op.axis !== undefined) return axesNamed(at, op, [op.axis])?.[0];
  const axes = type.axes.filter((axis) => isOfLayer(at, op, axis));
  if (axes.length === 1) return axes[0];
  if (axes.length > 1) return ambiguous(at, axes);
  return missing(at, op, 'channel', pointer);
}

/** Returns one axis per name, distinguished by the `layer` of the operation; reports missing and ambiguous ones. */
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

/** Reports a missing axis; if one of that name exists, that it belongs to another layer. */
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

/** Whether an axis belongs to the layer that an operation names; true if it names none. */
function isOfLayer({ scope, type, pointer }: At, { layer }: NormalOp, axis: Axis): boolean {
  if (layer === undefined) return true;
  if (isParamRef(layer)) return typeof axis.layer === 'object' && axis.layer.$param === layer.param;
  const manifest = manifestOf(scope, type.network, pointer);
  const named = manifest && findLayer(manifest, layer);
  return typeof axis.layer === 'string' && findLayer(manifest!, axis.layer)?.name === named?.name;
}

/** Returns the type with other axes. What the numbers reduce is then no longer available. */
export const withAxes = (type: ContentType, axes: Axis[]): ContentType => ({ ...type, axes, kept: [] });

/** Returns the type with one axis replaced. */
export const replaceAxis = (type: ContentType, old: Axis, axis: Axis): ContentType =>
  withAxes(
    type,
    type.axes.map((other) => (other === old ? axis : other)),
  );

/**
 * Returns the params that identify an axis to the kernel: its name, and its layer if another axis has the same name.
 */
export function axisParams({ type }: At, axis: Axis): { axis: AxisName; layer?: Axis['layer'] } {
  const twice = axisNames(type.axes).filter((name) => name === axis.name).length > 1;
  return { axis: axis.name, ...(twice ? { layer: axis.layer } : {}) };
}
