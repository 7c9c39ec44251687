import { kindOfExamples } from '../../base/dataset.ts';
import { readsOf } from '../../base/input.ts';
import { join } from '../../base/pointer.ts';
import {
  inputNames,
  isDatasetInput,
  isTextInput,
  kindOfInput,
  type NormalInput,
} from '../normalize/normal.ts';
import { isParamRef, type ParamRef } from '../normalize/normal-content.ts';
import { bindParam } from './bind.ts';
import { available } from './manifests.ts';
import { isFaulty, paramOf, type Scope } from './scope.ts';
import { isExample, isText, type PictureInput, type TypedInput } from './type.ts';

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
    return name === undefined ? undefined : typedInput(scope, name, scope.spec.inputs[name]!);
  }
  const param = paramOf(scope, input.param, join(at, 'param'));
  if (!param) return undefined;
  if (param.type === 'input') return { $param: param.name };
  if (param.type === 'example') return { dataset: param.dataset!, example: { $param: param.name } };
  const args = { param: param.name, found: param.type, wanted: 'input', where: 'this place' };
  return scope.report.add('param-type', join(at, 'param'), args);
}

function typedInput(scope: Scope, name: string, input: NormalInput): TypedInput | undefined {
  if (isDatasetInput(input)) return { dataset: name, example: 'each' };
  if (!isTextInput(input)) return name;
  const { text } = input;
  if (!isParamRef(text)) return { text };
  const bound = bindParam(scope, text.param, 'string', join('/inputs', name, 'text', 'param'), 'this text');
  return bound && { text: bound };
}

/** Whether a network reads an input; reports one of another kind. */
export function checkReads(scope: Scope, network: string, input: TypedInput, pointer: string): boolean {
  const manifest = available(scope.manifests, network);
  if (!manifest) return true;
  const reads = readsOf(manifest.input);
  const kind = contentKind(scope, input);
  if (kind === undefined || kind === reads) return true;
  const known = inputNames(scope.spec.inputs, reads);
  scope.report.add('input-reads', pointer, { network, reads, kind, known });
  return false;
}

/** Returns whether an input holds pictures or text; undefined of an unavailable dataset (reported at the input). */
export function contentKind(
  { datasets }: Pick<Scope, 'datasets'>,
  input: TypedInput,
): 'picture' | 'text' | undefined {
  if (isText(input)) return 'text';
  if (!isExample(input)) return 'picture';
  const dataset = available(datasets, input.dataset);
  return dataset && kindOfExamples(dataset);
}

/** Returns an input that is one picture; a text and a dataset as a whole are none (reported). */
export function checkOnePicture(
  scope: Scope,
  written: string | ParamRef | undefined,
  pointer: string,
): PictureInput | undefined {
  const input = checkInput(scope, written, pointer);
  if (input === undefined) return undefined;
  const known = inputNames(scope.spec.inputs, 'picture');
  const reject = (kind: 'text' | 'dataset') =>
    scope.report.add('not-a-picture', join(pointer, 'input'), { name: String(written), kind, known });
  if (isText(input)) return reject('text');
  if (isExample(input) && input.example === 'each') return reject('dataset');
  return contentKind(scope, input) === 'text' ? reject('text') : input;
}

/** Returns the name of an input of the document; undefined if there is no such input (reported). */
function checkNamedInput(scope: Scope, name: string, pointer: string): string | undefined {
  const known = Object.keys(scope.spec.inputs);
  if (known.includes(name)) return name;
  return isFaulty(scope.faulty, 'inputs', name)
    ? undefined
    : scope.report.add('unknown-input', pointer, { name, known });
}

/** As {@link checkNamedInput}, for a place that takes one picture; reports another one. */
export function checkPicture(scope: Scope, name: string, pointer: string): string | undefined {
  const found = checkNamedInput(scope, name, pointer);
  const kind = found === undefined ? 'picture' : kindOfInput(scope.spec.inputs[found]!);
  if (kind === 'picture') return found;
  const known = inputNames(scope.spec.inputs, 'picture');
  return scope.report.add('not-a-picture', pointer, { name, kind, known });
}

/** As {@link checkNamedInput}, for a place that takes a dataset; reports another one, and a missing name. */
export function checkDatasetName(
  scope: Scope,
  name: string | undefined,
  pointer: string,
): string | undefined {
  const known = inputNames(scope.spec.inputs, 'dataset');
  if (name === undefined) return scope.report.add('dataset-needed', pointer, { known });
  const found = checkNamedInput(scope, name, pointer);
  if (found === undefined || known.includes(found)) return found;
  return scope.report.add('not-a-dataset', pointer, { name, known });
}

/** As {@link checkDatasetName}, for a place that takes a dataset of pictures; reports one of texts. */
export function checkPicturesName(
  scope: Scope,
  name: string | undefined,
  pointer: string,
): string | undefined {
  const found = checkDatasetName(scope, name, pointer);
  const dataset = found === undefined ? undefined : available(scope.datasets, found);
  if (!dataset || kindOfExamples(dataset) === 'picture') return found;
  return scope.report.add('dataset-of-texts', pointer, { name: found! });
}
