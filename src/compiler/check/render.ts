import { featuresOf } from '../../base/layer.ts';
import { join } from '../../base/pointer.ts';
import { inputNames } from '../normalize/normal.ts';
import type { ParamRef } from '../normalize/normal-content.ts';
import type { NormalElement } from '../normalize/normal-view.ts';
import type { OrParam, RecipeLeaf, RecipeObjective } from '../program.ts';
import { checkOnePicture } from './input.ts';
import { namedLayer } from './layers.ts';
import { manifestOf, type Scope } from './scope.ts';
import { networkIn, type PictureInput, type TypedContent, type TypedSubstrate } from './type.ts';

/** What pictures take from an input. */
export interface TypedRender {
  input: PictureInput;
  /** The network that sees the input, and the layer of the atoms. */
  of: Pick<TypedSubstrate, 'network' | 'chosen'> & { layer: OrParam<string> };
  start: 'noise' | 'input' | 'firing';
  /** Layers whose activations the picture should match. */
  matched: OrParam<string>[];
}

/**
 * Checks how pictures are made: layers and indices of objectives exist, and there is an input if one is needed.
 * Undefined if none is needed, or if it has a fault (reported).
 */
export function checkRender(
  scope: Scope,
  { render = {} }: NormalElement,
  content: TypedContent,
  pointer: string,
): TypedRender | undefined {
  const at = join(pointer, 'render');
  const leaves = leavesOf(render.objective as RecipeObjective | undefined, join(at, 'objective'));
  for (const [leaf, place] of leaves) checkLeaf(scope, leaf, content, place);
  const layer = layerOf(content);
  const start = (render.start ?? 'noise') as TypedRender['start'];
  const matched = leaves.filter(([{ type }]) => type === 'match').map(([leaf]) => leaf.layer ?? layer);
  if (start === 'noise' && matched.length === 0) return undefined;
  const [only, ...others] = inputNames(scope.spec.inputs, 'picture');
  const written = render.input as string | ParamRef | undefined;
  const input = checkOnePicture(scope, written ?? (others.length === 0 ? only : undefined), at);
  if (input === undefined) return undefined;
  const of = { ...networkIn(content.type), layer };
  return { input, of, start, matched: [...new Set(matched)] };
}

/** Returns the layer of the atoms of a content. */
function layerOf(content: TypedContent): OrParam<string> {
  const layer = content.type.axes.find((axis) => axis.layer !== undefined)?.layer;
  if (layer !== undefined) return layer;
  return content.kind === 'substrate' || content.kind === 'activation' ? content.of.layer : 'output';
}

/** Returns the leaves of a composed objective, each with its pointer. */
function leavesOf(objective: RecipeObjective | undefined, at: string): [RecipeLeaf, string][] {
  if (objective === undefined) return [];
  if (typeof objective === 'string') return [[{ type: objective }, at]];
  if ('sum' in objective) return objective.sum.flatMap((part, i) => leavesOf(part, join(at, 'sum', i)));
  if ('negate' in objective) return leavesOf(objective.negate, join(at, 'negate'));
  if ('log' in objective) return leavesOf(objective.log, join(at, 'log'));
  return 'scale' in objective ? leavesOf(objective.of, join(at, 'of')) : [[objective, at]];
}

function checkLeaf(
  scope: Scope,
  { type, layer, index }: RecipeLeaf,
  content: TypedContent,
  at: string,
): void {
  const { network } = content.type;
  const manifest = manifestOf(scope, network, at);
  if (!manifest) return;
  const name = type === 'logit' ? 'output' : (layer ?? layerOf(content));
  if (typeof name !== 'string') return;
  const found = namedLayer(scope, manifest, network!, name, layer === undefined ? at : join(at, 'layer'));
  if (!found) return;
  const size = featuresOf(found) ?? 0;
  if (index !== undefined && index >= size) {
    scope.report.add('index-range', join(at, 'index'), { index, size, layer: name });
  }
}
