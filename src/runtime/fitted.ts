import type { LayerShape } from '../base/layer.ts';
import { hasAttention } from '../base/transformer.ts';
import type { Recipe } from '../compiler/program.ts';

/** Sizes are fifths of the recipe's, so that few different ones are made beside each other; the smallest two fifths. */
const PARTS = 5;
const LEAST = 2;

/**
 * Returns the recipe for pictures of a layer: where its receptive field is smaller than the recipe's, the picture, its
 * jitter and its steps shrink with it.
 * @param field of the layer: height and width in pixels; undefined where it is not known
 */
export function fitted({ field: meant, ...recipe }: Recipe, field: [number, number] | undefined): Recipe {
  const needed = meant === undefined || field === undefined ? 1 : Math.max(...field) / meant;
  const share = Math.min(Math.max(Math.round(PARTS * needed), LEAST), PARTS) / PARTS;
  if (share === 1) return recipe;
  const part = (number: number) => Math.round(number * share);
  return {
    ...recipe,
    size: part(recipe.size),
    steps: part(recipe.steps),
    jitter: part(recipe.jitter),
    // Even, as every size of pictures is.
    coarse: 2 * Math.round((recipe.coarse * share) / 2),
    coarseSteps: part(recipe.coarseSteps),
  };
}

/**
 * Returns the recipe for pictures of a layer of a network with these layers. A vision transformer has positions for its
 * own size alone: what it sees of its pictures, whatever jitter cuts off, is of that size.
 */
export function fittedIn(recipe: Recipe, shapes: Record<string, LayerShape>, layer: string): Recipe {
  const side = hasAttention(Object.values(shapes)) ? shapes.input?.shape[0] : undefined;
  if (side === undefined) return fitted(recipe, shapes[layer]?.field);
  const { field: _, ...own } = recipe;
  const jitter = own.jitter > 0 ? JITTER : 0;
  const isTurned = own.zoom > 0 || own.rotate > 0;
  // Half the jitter comes once more behind a turn or a zoom.
  const cut = isTurned ? 1.5 * jitter : jitter;
  return { ...own, size: side + cut, jitter, pad: 0, coarse: 0, coarseSteps: 0 };
}

/** In pixels, so that all sizes are even. */
const JITTER = 4;
