import { join } from '../../../base/pointer.ts';
import type { NormalOp } from '../../normalize/normal-content.ts';
import { checkClass } from '../class.ts';
import { checkMembers } from '../members.ts';
import { manifestOf } from '../scope.ts';
import type { Axis, TypedContent } from '../type.ts';
import { type At, axisParams, oneAxis, type Rule, replaceAxis } from './rule.ts';

const CONDITIONS = ['above', 'below', 'sign', 'among'];

/** Keeps the entries along an axis that meet all conditions. */
export const filter: Rule = (at, op, params) => {
  const { scope, pointer, type } = at;
  const axis = oneAxis(at, op);
  if (!axis) return undefined;
  const said = CONDITIONS.filter((name) => op[name] !== undefined);
  if (said.length === 0) {
    const args = { key: 'above', where: 'a filter', example: '"above": 0' };
    return scope.report.add('missing-key', pointer, args);
  }
  const byValue = said.find((name) => name !== 'among');
  if (byValue && type.axes.length > 1) {
    const wanted = 'one axis, to be filtered by value';
    const found = `${type.axes.length} axes`;
    return scope.report.add('op-content', join(pointer, byValue), { op: 'filter', wanted, found });
  }
  const members = membersOf(at, op, axis);
  if (!members) return undefined;
  return {
    op: {
      params: { ...params, ...axisParams(at, axis), ...(members.among ? { among: members.among } : {}) },
      ...(members.other ? { other: members.other } : {}),
    },
    type: replaceAxis(type, axis, { ...axis, size: byValue ? null : (members.among?.length ?? null) }),
  };
};

/**
 * Returns the atoms that `among` names: by a list, or by the entries of another content. Undefined if it has a fault
 * (reported).
 */
function membersOf(
  at: At,
  { among }: NormalOp,
  axis: Axis,
): { among?: number[]; other?: TypedContent } | undefined {
  if (among === undefined) return {};
  if (Array.isArray(among)) {
    const listed = entries(at, axis.name, among);
    return listed && { among: listed };
  }
  const other = checkMembers(at.scope, among, axis.name, at.type, join(at.pointer, 'among'));
  return other && { other };
}

/** Returns listed atoms by index; classes may be given by label. */
function entries({ scope, pointer, type }: At, axis: string, among: (number | string)[]) {
  const found = among.map((entry, i) => {
    const at = join(pointer, 'among', i);
    if (axis === 'class') {
      const manifest = manifestOf(scope, type.network, at);
      return manifest && checkClass(scope, manifest, type.network!, entry, at);
    }
    if (typeof entry === 'number') return entry;
    const args = { found: `the word \`${entry}\``, wanted: 'a number', atom: axis };
    return scope.report.add('index-kind', at, args);
  });
  return found.includes(undefined) ? undefined : (found as number[]);
}
