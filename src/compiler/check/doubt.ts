import { featuresOf } from '../../base/layer.ts';
import { join } from '../../base/pointer.ts';
import type { NormalDoubt } from '../normalize/normal-content.ts';
import { FACES, normalRecipe, withStyle } from '../normalize/recipe.ts';
import type { Recipe } from '../program.ts';
import { datasetOf } from './datasets.ts';
import { checkDatasetName } from './input.ts';
import { isOutput, leadsTo } from './layers.ts';
import { manifestOf, type Scope } from './scope.ts';
import { checkRender } from './render.ts';
import { checkSubstrate, indexedAxes } from './substrate.ts';
import { networkOf, type TypedContent, type TypedDoubt, type TypedSubstrate, type Unit } from './type.ts';

/** The most channels whose pictures are made for one content. */
const MOST_PICTURES = 256;

const UNITS: Record<NormalDoubt['measure'], Unit> = {
  share: { kind: 'share', words: 'share of the strongest example', signed: false },
  path: { kind: 'none', words: 'likeness of the path to that of examples', signed: true },
  faces: { kind: 'none', words: 'likeness of its pictures', signed: true },
  misfires: { kind: 'share', words: 'share of the strongest examples with another label', signed: false },
};

/** Checks doubt about pictures: of channels, that can be made of noise, by examples enough. */
export function checkDoubt(scope: Scope, content: NormalDoubt, pointer: string): TypedDoubt | undefined {
  const { input, measure, k } = content;
  const of = checkSubstrate(scope, content.of, join(pointer, 'of'));
  const dataset = checkDatasetName(scope, input, input === undefined ? pointer : join(pointer, 'input'));
  if (!of || dataset === undefined || !datasetOf(scope, dataset)) return undefined;
  const isFit =
    checkAtoms(scope, of, join(pointer, 'of')) &&
    (measure !== 'path' || checkBefore(scope, of, join(pointer, 'of'))) &&
    checkStrongest(scope, dataset, k, pointer);
  if (!isFit) return undefined;
  const recipe = checkRecipe(scope, content, of, pointer);
  if (!recipe) return undefined;
  const axes = indexedAxes(of);
  return {
    kind: 'doubt',
    of,
    dataset,
    measure,
    k,
    recipe,
    type: { axes, kept: [], unit: UNITS[measure], ...networkOf(of) },
  };
}

/** Whether atoms are channels of a network whose pictures can be made, and not too many; reports others. */
function checkAtoms(scope: Scope, of: TypedSubstrate, pointer: string): boolean {
  const { atom, candidates, index, axes, chosen } = of;
  const manifest = manifestOf(scope, of.network, pointer)!;
  if (atom !== 'channel' || candidates.some((layer) => isOutput(manifest, layer) || layer.name === 'input')) {
    scope.report.add('doubt-atoms', pointer, { atom });
    return false;
  }
  if (chosen) {
    scope.report.add('unsupported', pointer, { what: 'pictures of a network that a param chooses' });
    return false;
  }
  const size = index ? (indexedAxes(of)[0]?.size ?? 1) : axes[0]?.size;
  if (size === null || size === undefined) {
    const what = 'doubt about all channels of a layer that a param chooses';
    scope.report.add('unsupported', pointer, { what });
    return false;
  }
  if (size <= MOST_PICTURES) return true;
  scope.report.add('too-many', pointer, { found: size, limit: MOST_PICTURES, what: 'pictures of channels' });
  return false;
}

/** Whether a layer with channels lies before each that is meant; reports one before which there is none. */
function checkBefore(scope: Scope, { network, candidates }: TypedSubstrate, pointer: string): boolean {
  const manifest = manifestOf(scope, network, pointer)!;
  const first = candidates.find(
    (layer) =>
      !manifest.layers.some((other) => featuresOf(other) !== undefined && leadsTo(manifest, other, layer)),
  );
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
function checkRecipe(
  scope: Scope,
  { measure, render: said }: NormalDoubt,
  of: TypedSubstrate,
  pointer: string,
): Recipe | undefined {
  const { faces = measure === 'faces' ? FACES : 1, ...rest } = said;
  const at = join(pointer, 'render');
  if (measure === 'faces' && faces === 1) return scope.report.add('doubt-faces', join(at, 'faces'), {});
  const render = { ...rest, faces };
  const bare: TypedContent = { kind: 'substrate', of, type: { axes: [], kept: [], unit: BARE, ...networkOf(of) } };
  const before = scope.report.diagnostics.length;
  const given = checkRender(scope, { type: 'featurevis', render }, bare, pointer);
  if (scope.report.diagnostics.length > before) return undefined;
  if (given) return scope.report.add('unsupported', at, { what: GIVEN });
  return normalRecipe(withStyle({ render }), scope.spec.config.seed);
}

const BARE: Unit = { kind: 'none', words: '', signed: false };
const GIVEN = 'doubt about pictures that take something from an input';
