import { type Definition, definitionOf } from '../../../schema/dist/definitions.ts';
import { join } from '../../base/pointer.ts';
import { isParamRef, type ParamRef } from '../normalize/normal-content.ts';
import type { OrParam, ParamType } from '../program.ts';
import { paramOf, type Scope } from './scope.ts';

/**
 * Returns an operator's params with document params bound: `{"param": n}` becomes a reference that the session fills.
 * Undefined if one is unknown or has another type than the Definition requires (reported).
 */
export function bindParams(
  scope: Scope,
  kind: Definition['kind'],
  name: string,
  values: Record<string, unknown>,
  pointer: string,
): Record<string, unknown> | undefined {
  const bound: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(values)) {
    if (!isParamRef(value)) {
      bound[key] = value;
      continue;
    }
    const at = join(pointer, key, 'param');
    const found = bindParam(scope, value.param, wantedType(kind, name, key), at, `\`${key}\``);
    if (!found) return undefined;
    bound[key] = found;
  }
  return bound;
}

/** Returns a reference to a param; undefined if it is unknown or not of the wanted type (reported). */
export function bindParam(
  scope: Scope,
  name: string,
  wanted: ParamType,
  pointer: string,
  where: string,
): OrParam<never> | undefined {
  const param = paramOf(scope, name, pointer);
  if (!param) return undefined;
  if (param.type === wanted) return { $param: name };
  return scope.report.add('param-type', pointer, { param: name, found: param.type, wanted, where });
}

/** Returns a number, or the reference to a param that holds one; undefined if it has a fault (reported). */
export const checkNumber = (
  scope: Scope,
  value: number | ParamRef,
  pointer: string,
): OrParam<number> | undefined =>
  isParamRef(value) ? bindParam(scope, value.param, 'number', join(pointer, 'param'), 'this place') : value;

function wantedType(kind: Definition['kind'], name: string, key: string): ParamType {
  const type = definitionOf(kind, name)?.params.find((param) => param.name === key)?.type;
  if (type === 'boolean' || type === 'layer' || type === 'mask') return type;
  return type === 'integer' || type === 'number' ? 'number' : 'string';
}
