import { axesApart, axisNames, type ContentType, type Unit } from '../type.ts';
import type { At, Rule } from './rule.ts';

/** a − b. */
export const difference: Rule = (at, _op, params) => {
  if (!comparable(at as Compared)) return undefined;
  const { type } = at;
  const unit = { ...type.unit, words: `difference of ${type.unit.words}`, signed: true };
  return { op: { params }, type: { ...type, unit, kept: [] } };
};

/** a / b. */
export const ratio: Rule = (at, _op, params) => {
  if (!comparable(at as Compared)) return undefined;
  const { type, second } = at;
  const signed = type.unit.signed || second!.unit.signed;
  const unit: Unit = { kind: 'share', words: `ratio of ${type.unit.words}`, signed };
  return { op: { params }, type: { ...type, unit, kept: [] } };
};

/** a × b. Numbers of two kinds make a third. */
export const product: Rule = (at, _op, params) => {
  const { type, second } = at;
  if (!sameAxes(at as Compared)) return undefined;
  const [a, b] = [type.unit, second!.unit];
  const unit: Unit = { kind: 'none', words: `${a.words} times ${b.words}`, signed: a.signed || b.signed };
  return { op: { params }, type: { ...type, unit, kept: [] } };
};

/** An op of which the Definition says that it reads a second content has one. */
type Compared = At & { second: ContentType };

/** Whether the second content has the same axes; says where the units differ. */
function comparable(at: Compared): boolean {
  const { scope, pointer, type, second } = at;
  if (!sameAxes(at)) return false;
  if (type.unit.kind !== second.unit.kind) {
    scope.report.add('unit-differs', pointer, { a: type.unit.words, b: second.unit.words });
  }
  return true;
}

function sameAxes({ scope, pointer, type, second }: Compared): boolean {
  const sameNames = axisNames(type.axes).join() === axisNames(second.axes).join();
  const sameSizes = type.axes.every((axis, i) => axis.size === second.axes[i]?.size);
  if (sameNames && sameSizes) return true;
  scope.report.add('axes-differ', pointer, axesApart(type.axes, second.axes));
  return false;
}
