import { featuresOf } from '../../base/layer.ts';
import type { LayerFacts } from '../../base/manifest.ts';
import { join } from '../../base/pointer.ts';
import { hasAttention } from '../../base/transformer.ts';
import type { NormalDoubt } from '../normalize/normal-content.ts';
import { FACES, normalRecipe, type Said, withStyle } from '../normalize/recipe.ts';
import type { Recipe } from '../program.ts';
import { datasetOf } from './datasets.ts';
import { checkPicturesName } from './input.ts';
import { isOutput, leadsTo } from './layers.ts';
import { available } from './manifests.ts';
import { checkRender } from './render.ts';
import { manifestOf, type Scope } from './scope.ts';
import { checkSubstrate, indexedAxes } from './substrate.ts';
import { networkOf, type TypedDoubt, type TypedSubstrate, type Unit } from './type.ts';

/** The most channels whose pictures are made for one content. */
const MOST_PICTURES = 256;

const UNITS: Record<NormalDoubt['measure'], Unit> = {
  share: { kind: 'share', words: 'share of the strongest example', signed: false },
  path: { kind: 'none', words: 'likeness of the path', signed: true },
  faces: { kind: 'none', words: 'likeness of its pictures', signed: true },
  misfires: { kind: 'share', words: 'share of the strongest examples with another label', signed: false },
};

/** Checks doubt about pictures: of channels, made of noise, by examples enough. */
export function checkDoubt(scope: Scope, content: NormalDoubt, pointer: string): TypedDoubt | undefined {
  const { input, measure, k } = content;
  const at = join(pointer, 'of');
  const of = checkSubstrate(scope, content.of, at);
  const dataset = checkPicturesName(scope, input, input === undefined ? pointer : join(pointer, 'input'));
  if (!of || dataset === undefined || !datasetOf(scope, dataset)) return undefined;
  const isFit =
    areChannels(scope, of, at) &&
    checkCount(scope, of, at) &&
    (measure !== 'path' || checkBefore(scope, of, at)) &&
    checkStrongest(scope, dataset, k, pointer);
  const { faces = measure === 'faces' ? FACES : 1, ...rest } = content.render;
  if (isFit && measure === 'faces' && faces === 1) {
    return scope.report.add('doubt-faces', join(pointer, 'render', 'faces'), {});
  }
  const recipe = isFit ? checkNoise(scope, of, { ...rest, faces }, join(pointer, 'render')) : undefined;
  if (!recipe) return undefined;
  const unit = UNITS[measure];
  const type = { axes: indexedAxes(of), kept: [], unit, ...networkOf(of) };
  return { kind: 'doubt', of, dataset, measure, k, recipe, type };
}

/** How many examples count as the strongest where pictures are marked. */
export const MARKED = 8;

/** How pictures that are marked are made, and whether layers lie before theirs. */
export interface TypedMarks {
  recipe: Recipe;
  hasPath: boolean;
}

/**
 * Checks that what speaks against the pictures of an element can be marked. Undefined if it has a fault (reported).
 * @param render as the element gives it
 */
export function checkMarks(
  scope: Scope,
  { of, dataset, render = {} }: { of: TypedSubstrate; dataset: string; render?: Said | undefined },
  pointer: string,
): TypedMarks | undefined {
  const isFit = areChannels(scope, of, pointer) && checkStrongest(scope, dataset, MARKED, pointer);
  const recipe = isFit ? checkNoise(scope, of, render, pointer) : undefined;
  return recipe && { recipe, hasPath: firstWithout(scope, of) === undefined };
}

/** Whether the channels are not too many to make a picture of each; reports that. */
function checkCount(scope: Scope, of: TypedSubstrate, pointer: string): boolean {
  const size = of.index ? (indexedAxes(of)[0]?.size ?? 1) : of.axes[0]?.size;
  if (size === null || size === undefined) {
    const what = 'doubt about all channels of a layer that a param chooses';
    scope.report.add('unsupported', pointer, { what });
    return false;
  }
  if (size <= MOST_PICTURES) return true;
  scope.report.add('too-many', pointer, { found: size, limit: MOST_PICTURES, what: 'pictures of channels' });
  return false;
}

/** Whether atoms are channels of hidden layers, of a network that is known; reports others. */
function areChannels(scope: Scope, { atom, candidates, network, chosen }: TypedSubstrate, pointer: string) {
  const manifest = manifestOf(scope, network, pointer)!;
  if (atom !== 'channel' || candidates.some((layer) => isOutput(manifest, layer) || layer.name === 'input')) {
    scope.report.add('doubt-atoms', pointer, { atom });
    return false;
  }
  const isTransformer = hasAttention(manifest.layers);
  if (chosen || isTransformer) {
    const what = `pictures of a ${isTransformer ? 'transformer' : 'network that a param chooses'}`;
    scope.report.add('unsupported', pointer, { what: `doubt about ${what}` });
  }
  return !chosen && !isTransformer;
}

/** Returns a layer before which no other has channels, if one is meant. */
function firstWithout(scope: Scope, { network, candidates }: TypedSubstrate): LayerFacts | undefined {
  const manifest = available(scope.manifests, network)!;
  const leads = (to: LayerFacts) => (from: LayerFacts) =>
    featuresOf(from) !== undefined && leadsTo(manifest, from, to);
  return candidates.find((layer) => !manifest.layers.some(leads(layer)));
}

/** Whether layers with channels lie before all that are meant; reports one before which there is none. */
function checkBefore(scope: Scope, of: TypedSubstrate, pointer: string): boolean {
  const first = firstWithout(scope, of);
  if (first) scope.report.add('doubt-first', pointer, { layer: first.name });
  return first === undefined;
}

/** Whether there are twice as many examples as count as the strongest; reports fewer. */
function checkStrongest(scope: Scope, dataset: string, k: number, pointer: string): boolean {
  const found = datasetOf(scope, dataset)?.numbers.length ?? 0;
  if (found < 2 * k) scope.report.add('doubt-few', pointer, { found, wanted: 2 * k });
  return found >= 2 * k;
}

/** Returns the recipe of the pictures; undefined where they can't be made of noise alone (reported). */
function checkNoise(scope: Scope, of: TypedSubstrate, render: Said, pointer: string): Recipe | undefined {
  const type = { axes: indexedAxes(of), kept: [], unit: BARE, ...networkOf(of) };
  const before = scope.report.diagnostics.length;
  const given = checkRender(scope, { type: 'featurevis', render }, { kind: 'substrate', of, type }, pointer);
  if (scope.report.diagnostics.length > before) return undefined;
  if (!given) return normalRecipe(withStyle({ render }), scope.spec.config.seed);
  const what = 'doubt about pictures that take something from an input';
  return scope.report.add('unsupported', pointer, { what });
}

const BARE: Unit = { kind: 'none', words: '', signed: false };
