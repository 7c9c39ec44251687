import { join } from '../../../base/pointer.ts';
import { checkClass } from '../indices.ts';
import { manifestOf } from '../scope.ts';
import { type At, axisParams, oneAxis, type Rule, replaceAxis } from './rule.ts';

const CONDITIONS = ['above', 'below', 'sign', 'among'];

/** Those entries along an axis for which all holds that is said. */
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
  const listed = op.among as (number | string)[] | undefined;
  const among = listed && entries(at, axis.name, listed);
  if (listed && !among) return undefined;
  return {
    op: { params: { ...params, ...axisParams(at, axis), ...(among ? { among } : {}) } },
    type: replaceAxis(type, axis, { ...axis, size: byValue ? null : (among?.length ?? null) }),
  };
};

/** Atoms by number; classes by label too. */
function entries({ scope, pointer, type }: At, axis: string, among: (number | string)[]) {
  const found = among.map((entry, i) => {
    const at = join(pointer, 'among', i);
    if (axis === 'class') {
      const manifest = manifestOf(scope, type.network, at);
      return manifest && checkClass(scope, manifest, type.network, entry, at);
    }
    if (typeof entry === 'number') return entry;
    const args = { found: `the word \`${entry}\``, wanted: 'a number', atom: axis };
    return scope.report.add('index-kind', at, args);
  });
  return found.includes(undefined) ? undefined : (found as number[]);
}
