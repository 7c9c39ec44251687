import { definitionOf } from '../../../schema/dist/definitions.ts';
import { at } from '../../base/at.ts';
import { ATOMS, type Atom, isAlong } from '../../base/atoms.ts';
import { isOfTokens } from '../../base/axis.ts';
import { kindOfExamples } from '../../base/dataset.ts';
import { readsOf } from '../../base/input.ts';
import { gridOf } from '../../base/layer.ts';
import { join } from '../../base/pointer.ts';
import { isOfTransformer } from '../../base/transformer.ts';
import { inputNames } from '../normalize/normal.ts';
import {
  isParamRef,
  isRef,
  type NormalActivation,
  type NormalAttribution,
  type NormalContent,
  type NormalExamples,
  type NormalSubstrate,
  type NormalTransform,
  type NormalWeights,
  type Ref,
} from '../normalize/normal-content.ts';
import { checkAgreement } from './agreement.ts';
import { checkAttribution } from './attribution.ts';
import { bindParam } from './bind.ts';
import { checkConnections } from './connections.ts';
import { type ChosenExamples, checkExample, datasetOf } from './datasets.ts';
import { checkDictionary } from './dictionary.ts';
import { checkDoubt } from './doubt.ts';
import { checkSeen } from './edits.ts';
import { checkFaithfulness } from './faithfulness.ts';
import { isFound } from './found.ts';
import type { FromExamples } from './from-examples.ts';
import { checkInfluence } from './influence.ts';
import { checkDatasetName, checkInput, checkPicture, checkReads } from './input.ts';
import { MOST_NUMBERS } from './limits.ts';
import { available } from './manifests.ts';
import { checkOps } from './ops.ts';
import { manifestOf, resolveRef, type Scope } from './scope.ts';
import { checkStack } from './stack.ts';
import { MOST_STEPS, stepsOf } from './steps.ts';
import { checkSubstrate, indexedAxes } from './substrate.ts';
import { checkTracin } from './tracin.ts';
import {
  type Axis,
  type ExampleInput,
  isBare,
  isExample,
  networkOf,
  type TypedActivation,
  type TypedAttribution,
  type TypedConnections,
  type TypedContent,
  type TypedInput,
  type TypedSubstrate,
  type Unit,
  type WeightsPart,
} from './type.ts';
import { isOfPattern, unitOfActivation } from './unit.ts';
import { checkWeights, checkWeightsPart } from './weights.ts';

/** Checks a content and returns it with its type; undefined if it has a fault (reported). */
export function checkContent(
  scope: Scope,
  content: NormalContent,
  pointer: string,
): TypedContent | undefined {
  if (isRef(content)) return resolveRef(scope, content.ref, pointer);
  switch (content.type) {
    case 'network': {
      const of = checkSubstrate(scope, content, pointer);
      if (!of) return undefined;
      const unit = { kind: 'none', words: '', signed: false } as const;
      const type = { axes: indexedAxes(of), kept: [], unit, ...networkOf(of) };
      // Needed only if it is shown; as `from` of an attribution, the attribution's input applies.
      const input = isOfInput(of) ? onlyInput(scope, of) : undefined;
      return { kind: 'substrate', of, ...(input !== undefined && { input }), type };
    }
    case 'dataset':
      return checkExamples(scope, content, pointer);
    case 'weights':
      return checkWeights(scope, content, pointer);
    case 'activation':
    case 'attribution':
      return checkInputs(scope, content, pointer);
    case 'transform':
      return checkTransform(scope, content, pointer);
    case 'faithfulness':
      return checkFaithfulness(scope, content, pointer);
    case 'agreement':
      return checkAgreement(scope, content, pointer);
    case 'dictionary':
      return checkDictionary(scope, content, pointer);
    case 'doubt':
      return checkDoubt(scope, content, pointer);
    case 'stack':
      return checkStack(scope, content, pointer);
  }
}

/** Returns the only input of the document that a network reads, where there is just one. */
function onlyInput(scope: Scope, { network }: TypedSubstrate): TypedInput | undefined {
  const manifest = manifestOf(scope, network, '');
  const [only, ...others] = manifest ? inputNames(scope.spec.inputs, readsOf(manifest.input)) : [];
  return only === undefined || others.length > 0 ? undefined : checkInput(scope, only, '');
}

/** Checks a content of one input, or of each of a list of inputs. */
function checkInputs(
  scope: Scope,
  content: NormalActivation | NormalAttribution,
  pointer: string,
): TypedContent | undefined {
  if (content.type === 'attribution' && !checkSource(scope, content, pointer)) return undefined;
  if (isFromExamples(content) && content.method.type === 'tracin') {
    return checkTracin(scope, content, pointer);
  }
  const { input } = content;
  const checked = Array.isArray(input)
    ? checkList(scope, input, join(pointer, 'input'))
    : checkInput(scope, input, pointer);
  if (isFromExamples(content)) {
    const typed = checkInfluence(scope, content, pointer);
    if (checked === undefined || typed === undefined) return undefined;
    if (!Array.isArray(checked) && !(isExample(checked) && checked.example === 'each'))
      return { ...typed, input: checked };
    return scope.report.add('unsupported', join(pointer, 'input'), { what: 'influence on several inputs' });
  }
  const typed = isFromWeights(scope, content)
    ? checkConnections(scope, content, weightsFrom(scope, content, pointer), pointer)
    : content.type === 'activation'
      ? checkActivation(scope, content, pointer)
      : checkAttribution(scope, content as NormalAttribution & { from: NormalSubstrate | Ref }, pointer);
  if (checked === undefined || typed === undefined) return undefined;
  const { network } = typed.type;
  const first = Array.isArray(checked) ? checked[0] : checked;
  const isRead = network === undefined || !first || checkReads(scope, network, first, join(pointer, 'input'));
  if (!isRead) return undefined;
  if (Array.isArray(checked)) return ofEach(scope, checked, typed, pointer);
  if (!isExample(checked) || checked.example !== 'each') return { ...typed, input: checked };
  return ofDataset(scope, checked, typed, pointer);
}

/** Whether a method is from what `from` names, atoms or examples; reports one that is not. */
function checkSource(scope: Scope, content: NormalAttribution, pointer: string): boolean {
  const isExamples = isFromExamples(content);
  if (isParamRef(content.method)) {
    if (!isExamples) return true;
    const what = 'a param that chooses the method from examples';
    scope.report.add('unsupported', join(pointer, 'method'), { what });
    return false;
  }
  const { type } = content.method;
  if ((definitionOf('attribution', type)?.from === 'examples') === isExamples) return true;
  scope.report.add('method-from', join(pointer, 'method'), { method: type, isExamples });
  return false;
}

const isFromExamples = (content: NormalActivation | NormalAttribution): content is FromExamples =>
  content.type === 'attribution' && 'dataset' in content.from;

type FromWeights = NormalAttribution & { from: NormalWeights | Ref };

/** Whether an attribution is from weights, or from a content that is such. */
const isFromWeights = (
  scope: Scope,
  content: NormalActivation | NormalAttribution,
): content is FromWeights => {
  if (content.type !== 'attribution') return false;
  const { from } = content;
  return isRef(from)
    ? Object.hasOwn(scope.spec.contents, from.ref) && scope.content(from.ref)?.kind === 'weights'
    : 'type' in from && from.type === 'weights';
};

function weightsFrom(scope: Scope, { from }: FromWeights, pointer: string): WeightsPart | undefined {
  if (!isRef(from)) return checkWeightsPart(scope, from, join(pointer, 'from'));
  const content = resolveRef(scope, from.ref, join(pointer, 'from'));
  return content?.kind === 'weights' ? content.of : undefined;
}

function checkList(scope: Scope, names: string[], pointer: string): string[] | undefined {
  const checked = names.map((name, i) => checkPicture(scope, name, join(pointer, i)));
  return checked.includes(undefined) ? undefined : names;
}

type WithoutInput =
  | Omit<TypedActivation, 'input'>
  | Omit<TypedAttribution, 'input'>
  | Omit<TypedConnections, 'input'>;

/** Stacks the contents of several inputs along the axis `input`. */
function ofEach(
  scope: Scope,
  inputs: string[],
  typed: WithoutInput,
  pointer: string,
): TypedContent | undefined {
  if (hasGroups(typed)) return scope.report.add('inputs-groups', pointer, {});
  return {
    kind: 'inputs',
    inputs,
    each: inputs.map((input) => ({ ...typed, input })),
    type: { ...typed.type, axes: [{ name: 'input', size: inputs.length }, ...typed.type.axes], kept: [] },
  };
}

/** Whether a content names groups: those of different pictures do not correspond. */
const hasGroups = (typed: WithoutInput): boolean => {
  if (typed.kind === 'connections') return false;
  const ends = typed.kind === 'activation' ? [typed.of] : [typed.from, typed.to];
  return ends.some((end) => isAlong(end) && isFound(end));
};

/** Takes a content of each example of a dataset, along the axis `example`. */
function ofDataset(
  scope: Scope,
  input: ExampleInput,
  typed: WithoutInput,
  pointer: string,
): TypedContent | undefined {
  const found = datasetOf(scope, input.dataset);
  if (!found) return undefined;
  if (hasGroups(typed)) return scope.report.add('inputs-groups', pointer, {});
  if (typed.kind === 'connections') {
    const what = 'attribution from weights over a dataset';
    return scope.report.add('unsupported', join(pointer, 'input'), { what });
  }
  const along =
    kindOfExamples(found.dataset) === 'text' && typed.type.axes.find(({ name }) => isOfTokens(name));
  if (along) return scope.report.add('texts-differ', pointer, { axis: along.name });
  const axes = [exampleAxis(input.dataset, found), ...typed.type.axes];
  // An index is taken from what was computed for all atoms of a layer.
  const computed = typed.kind === 'activation' ? [at(axes, 0), ...typed.of.axes] : axes;
  const numbers = computed.reduce((product, { size }) => product * (size ?? 1), 1);
  if (numbers > MOST_NUMBERS) {
    return scope.report.add('content-size', pointer, { numbers, limit: MOST_NUMBERS });
  }
  return { kind: 'examples', each: { ...typed, input }, type: { ...typed.type, axes, kept: [] } };
}

function exampleAxis(name: string, { dataset, numbers }: ChosenExamples, size = numbers.length): Axis {
  const texts = kindOfExamples(dataset) === 'text';
  return { name: 'example', size, dataset: name, ...(texts && { texts }) };
}

function checkExamples(
  scope: Scope,
  { dataset: name, index }: NormalExamples,
  pointer: string,
): TypedContent | undefined {
  const dataset = checkDatasetName(scope, name, join(pointer, 'dataset'));
  const found = dataset === undefined ? undefined : datasetOf(scope, dataset);
  if (dataset === undefined || !found) return undefined;
  const at = join(pointer, 'index');
  if (isRef(index)) {
    return scope.report.add('unsupported', at, { what: 'showing the examples that a content lists' });
  }
  const bound = isParamRef(index)
    ? bindParam(scope, index.param, 'example', join(at, 'param'), 'this index')
    : index;
  if (index !== undefined && bound === undefined) return undefined;
  const known = typeof bound === 'number' ? [bound] : Array.isArray(bound) ? bound : [];
  if (!known.every((number) => checkExample(scope, dataset, number, at))) return undefined;
  const unit = { kind: 'none', words: '', signed: false } as const;
  const size = Array.isArray(bound) ? bound.length : bound === undefined ? undefined : 1;
  return {
    kind: 'dataset',
    dataset,
    ...(bound === undefined ? {} : { index: bound }),
    type: { axes: [exampleAxis(dataset, found, size)], kept: [], unit },
  };
}

/**
 * Whether bare atoms depend on a picture: the picture itself, groups (which are found in it), positions and whole
 * layers.
 */
export const isOfInput = (of: TypedSubstrate): boolean =>
  isFound(of) || of.candidates.every((layer) => layer.name === 'input');

function checkActivation(
  scope: Scope,
  content: NormalActivation,
  pointer: string,
): Omit<TypedActivation, 'input'> | undefined {
  const of = checkSubstrate(scope, content.of, join(pointer, 'of'));
  if (!of) return undefined;
  checkSeen(scope, of, join(pointer, 'of'));
  const unit = UNIT_ALONG[of.atom] ?? { ...unitOfActivation(of), signed: signedActivation(scope, of) };
  return {
    kind: 'activation',
    of,
    type: { axes: indexedAxes(of), kept: of.kept, unit, ...networkOf(of) },
  };
}

/** Of atoms that are along directions. */
const UNIT_ALONG: Partial<Record<Atom, Unit>> = {
  group: { kind: 'activation', words: 'length of the group', signed: false },
  direction: { kind: 'activation', words: 'activation along the direction', signed: true },
};

/**
 * Whether activations can be negative: logits, preprocessed pixels and what a transformer adds up can. Other layers named
 * in manifests are taken to follow a rectifier.
 */
function signedActivation(scope: Scope, { atom, candidates, network }: TypedSubstrate): boolean {
  const manifest = available(scope.manifests, network);
  const isOfBlocks = (name: string) => manifest !== undefined && isOfTransformer(manifest, name);
  const isSigned = candidates.some(
    (layer) => layer.name === 'input' || !gridOf(layer) || isOfBlocks(layer.name),
  );
  return ATOMS[atom].activation !== 'l2' && isSigned && !isOfPattern({ candidates });
}

function checkTransform(scope: Scope, content: NormalTransform, pointer: string): TypedContent | undefined {
  const of = checkContent(scope, content.of, join(pointer, 'of'));
  const second = content.with && checkContent(scope, content.with, join(pointer, 'with'));
  if (!of || (content.with && !second)) return undefined;
  const bare = isBare(of) ? 'of' : second && isBare(second) ? 'with' : undefined;
  if (bare) {
    return scope.report.add('no-numbers', join(pointer, bare), {});
  }
  const transform = checkOps(scope, content.ops, of, second, pointer);
  const steps = transform ? stepsOf(transform) : 0;
  if (steps <= MOST_STEPS) return transform;
  const what = 'operations in a row';
  return scope.report.add('too-many', pointer, { found: steps, limit: MOST_STEPS, what });
}
