import { MOST_LEFT_OUT, trainingExamples } from '../../base/derived.ts';
import { featuresOf } from '../../base/layer.ts';
import type { Manifest } from '../../base/manifest.ts';
import { join } from '../../base/pointer.ts';
import { isTrained } from '../normalize/normal.ts';
import { isParamRef, isRef, type NormalExamples } from '../normalize/normal-content.ts';
import { checkAgainst } from './attribution.ts';
import { axisNames, describeType } from './axes.ts';
import { bindParam, bindParams } from './bind.ts';
import { classesOf } from './class.ts';
import { checkExample } from './datasets.ts';
import { checkAll, checkFrom, checkLogit, type FromExamples } from './from-examples.ts';
import { findLayer, isOutput } from './layers.ts';
import { MOST_NUMBERS } from './limits.ts';
import { manifestOf, resolveRef, type Scope } from './scope.ts';
import { checkSubstrate, indexedAxes } from './substrate.ts';
import type { Axis, TypedInfluence } from './type.ts';

/**
 * Checks an attribution from the examples of a dataset: its target is a class of a network with a head that was trained
 * on that dataset.
 */
export function checkInfluence(
  scope: Scope,
  content: FromExamples,
  pointer: string,
): Omit<TypedInfluence, 'input'> | undefined {
  const { from, method } = content;
  const examplesOf = checkFrom(scope, content, pointer);
  const to = checkSubstrate(scope, content.to, join(pointer, 'to'));
  if (!examplesOf || !to || !checkLogit(scope, content, pointer)) return undefined;
  const { dataset, found } = examplesOf;
  const network = scope.spec.networks[to.network];
  if (!network || !isTrained(network) || network.train.on !== dataset) {
    return scope.report.add('influence-untrained', join(pointer, 'to'), { network: to.network, dataset });
  }
  if (network.train.unfreeze) return scope.report.add('influence-unfrozen', join(pointer, 'method'), {});
  const manifest = manifestOf(scope, to.network, pointer)!;
  const hidden = to.candidates.find((layer) => !isOutput(manifest, layer));
  if (hidden) {
    return scope.report.add('influence-zero', join(pointer, 'to'), { layer: hidden.name, trained: [] });
  }
  if (to.atom !== 'neuron' && to.atom !== 'channel')
    return scope.report.add('unsupported', join(pointer, 'to'), {
      what: 'attribution of examples to the whole output',
    });
  const { type, ...written } = method;
  const params = bindParams(scope, 'attribution', type, written, join(pointer, 'method'));
  const against = checkAgainst(scope, content, to, pointer);
  if (!params || against === undefined) return undefined;
  const chosen = chosenExamples(scope, from, type, join(pointer, 'from'));
  if (!chosen) return undefined;
  const isOwn = params.self === true || type === 'similarity';
  if (type === 'leave-one-out' && to.index?.kind !== 'one') {
    const axes = describeType({ axes: indexedAxes(to) });
    return scope.report.add('influence-number', join(pointer, 'to'), { found: axes, method: type });
  }
  // What each weight would be without each example is kept, once for all scores.
  const count = trainingExamples(found.dataset).length;
  const numbers = count * weightsOf(manifest, network.train.at);
  if (type === 'influence' && numbers > MOST_NUMBERS) {
    return scope.report.add('content-size', pointer, { numbers, limit: MOST_NUMBERS });
  }
  const examples: Axis = { name: 'example', size: chosen.size === undefined ? count : chosen.size, dataset };
  const words = wordsOf(type, isOwn);
  return {
    kind: 'influence',
    dataset,
    ...(chosen.examples !== undefined && { examples: chosen.examples }),
    to,
    method: { type, ...params },
    ...(against === null ? {} : { against }),
    type: {
      axes: isOwn ? [examples] : [examples, ...indexedAxes(to)],
      kept: [],
      unit: { kind: 'attribution', words, signed: true },
      network: to.network,
    },
  };
}

/** Returns the number of weights of a head, biases included. */
function weightsOf(manifest: Manifest, layer: string): number {
  const facts = findLayer(manifest, layer);
  return (((facts && featuresOf(facts)) ?? 0) + 1) * classesOf(manifest).length;
}

function wordsOf(method: string, isOwn: boolean): string {
  if (method === 'similarity') return 'likeness to the input (cosine)';
  if (method === 'leave-one-out') return 'change of the logit by this example, trained again';
  return isOwn
    ? 'change of the logit of its own label by this example'
    : 'change of the logit by this example';
}

interface Chosen {
  examples?: NonNullable<TypedInfluence['examples']>;
  /** How many; null where a param decides it, absent where all are meant. */
  size?: number | null;
}

/**
 * Checks which examples are left out: `leave-one-out` needs some, the estimates take all. Undefined if they have a fault
 * (reported).
 */
function chosenExamples(
  scope: Scope,
  from: NormalExamples,
  method: string,
  pointer: string,
): Chosen | undefined {
  const { dataset, index } = from;
  if (method !== 'leave-one-out') return checkAll(scope, from, pointer) ? {} : undefined;
  const at = join(pointer, 'index');
  if (index === undefined) return scope.report.add('leave-out-which', pointer, { limit: MOST_LEFT_OUT });
  if (isParamRef(index)) {
    const examples = bindParam(scope, index.param, 'example', join(at, 'param'), 'this index');
    const own = scope.params.get(index.param)?.dataset;
    if (examples && own !== dataset) {
      return scope.report.add('another-dataset', join(at, 'param'), {
        param: index.param,
        own: own ?? '',
        dataset,
      });
    }
    return examples && { examples, size: 1 };
  }
  if (isRef(index)) {
    const content = resolveRef(scope, index.ref, at);
    if (!content) return undefined;
    const axis = content.type.axes.find(({ name }) => name === 'example');
    if (axis?.dataset !== dataset) {
      return scope.report.add('axis-missing', at, { axis: 'example', axes: axisNames(content.type.axes) });
    }
    if (content.kind !== 'dataset') return mostLeftOut(scope, { examples: { content }, size: axis.size }, at);
    if (content.index === undefined) return scope.report.add('leave-out-which', at, { limit: MOST_LEFT_OUT });
    return mostLeftOut(scope, { examples: content.index, size: axis.size }, at);
  }
  const numbers = Array.isArray(index) ? index : [index];
  if (!numbers.every((number) => checkExample(scope, dataset, number, at))) return undefined;
  return mostLeftOut(scope, { examples: numbers, size: numbers.length }, at);
}

function mostLeftOut(scope: Scope, chosen: Chosen, pointer: string): Chosen | undefined {
  const { size } = chosen;
  if (size === null || size === undefined || size <= MOST_LEFT_OUT) return chosen;
  const what = 'examples to train again without';
  return scope.report.add('too-many', pointer, { found: size, limit: MOST_LEFT_OUT, what });
}
