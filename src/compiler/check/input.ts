import { join } from '../../base/pointer.ts';
import { inputNames, isDatasetInput } from '../normalize/normal.ts';
import { isParamRef, type ParamRef } from '../normalize/normal-content.ts';
import { isFaulty, paramOf, type Scope } from './scope.ts';
import { isExample, type TypedInput } from './type.ts';

/** Returns the input that a part names under a key: a name or a param. Reports missing, unknown and unsuitable ones. */
export function checkInput(
  scope: Scope,
  input: string | ParamRef | undefined,
  pointer: string,
  key = 'input',
): TypedInput | undefined {
  const known = Object.keys(scope.spec.inputs);
  if (input === undefined) return scope.report.add('input-needed', pointer, { known });
  const at = join(pointer, key);
  if (!isParamRef(input)) {
    const name = checkNamedInput(scope, input, at);
    if (name === undefined) return undefined;
    return isDataset(scope, name) ? { dataset: name, example: 'each' } : name;
  }
  const param = paramOf(scope, input.param, join(at, 'param'));
  if (!param) return undefined;
  if (param.type === 'input') return { $param: param.name };
  if (param.type === 'example') return { dataset: param.dataset!, example: { $param: param.name } };
  const args = { param: param.name, found: param.type, wanted: 'input', where: 'this place' };
  return scope.report.add('param-type', join(at, 'param'), args);
}

/** Returns an input that is one picture; a dataset as a whole is none (reported). */
export function checkOnePicture(
  scope: Scope,
  written: string | ParamRef | undefined,
  pointer: string,
): TypedInput | undefined {
  const input = checkInput(scope, written, pointer);
  if (input === undefined || !isExample(input) || input.example !== 'each') return input;
  const known = inputNames(scope.spec.inputs, 'picture');
  return scope.report.add('not-a-picture', join(pointer, 'input'), { name: input.dataset, known });
}

/** Returns the name of an input of the document; undefined if there is no such input (reported). */
function checkNamedInput(scope: Scope, name: string, pointer: string): string | undefined {
  const known = Object.keys(scope.spec.inputs);
  if (known.includes(name)) return name;
  return isFaulty(scope.faulty, 'inputs', name)
    ? undefined
    : scope.report.add('unknown-input', pointer, { name, known });
}

/** As {@link checkNamedInput}, for a place that takes one picture; reports a dataset. */
export function checkPicture(scope: Scope, name: string, pointer: string): string | undefined {
  const found = checkNamedInput(scope, name, pointer);
  if (found === undefined || !isDataset(scope, found)) return found;
  return scope.report.add('not-a-picture', pointer, {
    name,
    known: inputNames(scope.spec.inputs, 'picture'),
  });
}

/** As {@link checkNamedInput}, for a place that takes a dataset; reports a picture, and a missing name. */
export function checkDatasetName(
  scope: Scope,
  name: string | undefined,
  pointer: string,
): string | undefined {
  const known = inputNames(scope.spec.inputs, 'dataset');
  if (name === undefined) return scope.report.add('dataset-needed', pointer, { known });
  const found = checkNamedInput(scope, name, pointer);
  if (found === undefined || isDataset(scope, found)) return found;
  return scope.report.add('not-a-dataset', pointer, { name, known });
}

function isDataset({ spec }: Scope, name: string): boolean {
  const input = spec.inputs[name];
  return input !== undefined && isDatasetInput(input);
}
