import type { NormalOp } from '../../normalize/normal-content.ts';
import { axesApart, axisNames, type Unit } from '../type.ts';
import type { At, Rule } from './rule.ts';

/** a − b. */
export const difference: Rule = (at, op, params) => {
  if (!comparable(at, op)) return undefined;
  const { type } = at;
  const unit = { ...type.unit, words: `difference of ${type.unit.words}`, signed: true };
  return { op: { params }, type: { ...type, unit, kept: [] } };
};

/** a / b. */
export const ratio: Rule = (at, op, params) => {
  if (!comparable(at, op)) return undefined;
  const { type, second } = at;
  const signed = type.unit.signed || second!.unit.signed;
  const unit: Unit = { kind: 'share', words: `ratio of ${type.unit.words}`, signed };
  return { op: { params }, type: { ...type, unit, kept: [] } };
};

/** Whether there is a second content with the same axes; says where the units differ. */
function comparable({ scope, pointer, type, second }: At, { op }: NormalOp): boolean {
  if (!second) {
    scope.report.add('needs-with', pointer, { op });
    return false;
  }
  const sameNames = axisNames(type.axes).join() === axisNames(second.axes).join();
  const sameSizes = type.axes.every((axis, i) => axis.size === second.axes[i]?.size);
  if (!sameNames || !sameSizes) {
    scope.report.add('axes-differ', pointer, axesApart(type.axes, second.axes));
    return false;
  }
  if (type.unit.kind !== second.unit.kind) {
    scope.report.add('unit-differs', pointer, { a: type.unit.words, b: second.unit.words });
  }
  return true;
}
