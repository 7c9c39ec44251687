import { join } from '../../base/pointer.ts';
import { isParamRef, type ParamRef } from '../normalize/normal-content.ts';
import type { Bound } from '../program.ts';
import { isFaulty, paramOf, type Scope } from './scope.ts';

/** Returns the input of a content: a name or a param. Reports missing, unknown and unsuitable ones. */
export function checkInput(
  scope: Scope,
  input: string | ParamRef | undefined,
  pointer: string,
): Bound<string> | undefined {
  const known = Object.keys(scope.spec.inputs);
  if (input === undefined) return scope.report.add('input-needed', pointer, { known });
  const at = join(pointer, 'input');
  if (isParamRef(input)) {
    const param = paramOf(scope, input.param, join(at, 'param'));
    if (!param) return undefined;
    if (param.type === 'input') return { $param: param.name };
    const args = { param: param.name, found: param.type, wanted: 'input', where: 'this place' };
    return scope.report.add('param-type', join(at, 'param'), args);
  }
  return checkNamedInput(scope, input, at);
}

/** Returns the name of an input of the document; undefined if there is no such input (reported). */
export function checkNamedInput(scope: Scope, name: string, pointer: string): string | undefined {
  const known = Object.keys(scope.spec.inputs);
  if (known.includes(name)) return name;
  return isFaulty(scope.faulty, 'inputs', name)
    ? undefined
    : scope.report.add('unknown-input', pointer, { name, known });
}
