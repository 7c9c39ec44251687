import { expect, it } from 'vitest';
import type { AxisName } from '../../src/base/axis.ts';
import { normalRecipe } from '../../src/compiler/normalize/recipe.ts';
import { seenSize, transformsOf } from '../../src/runtime/featurevis/stages.ts';
import { fitted, fittedIn } from '../../src/runtime/fitted.ts';
import { Requests } from '../../src/runtime/views/pictures/requests.ts';

const icon = normalRecipe({ style: 'icon' }, 0);
const sizes = ({ size, steps, jitter, coarse, coarseSteps }: typeof icon) => [
  size,
  steps,
  jitter,
  coarse,
  coarseSteps,
];

it('shrinks icons of layers that see little, in a few sizes, and leaves the others', () => {
  const field = (side: number) => sizes(fitted(icon, [side, side]));
  expect(field(3)).toEqual([32, 60, 2, 26, 28]);
  expect(field(43)).toEqual([48, 90, 4, 38, 42]);
  expect(field(59)).toEqual([64, 120, 5, 52, 56]);
  for (const side of [67, 171, 224]) expect(field(side)).toEqual([80, 150, 6, 64, 70]);
  expect(sizes(fitted(icon, undefined))).toEqual([80, 150, 6, 64, 70]);
});

it('counts the longer side', () => {
  expect(fitted(icon, [3, 60]).size).toBe(64);
});

it('leaves pictures whose size a document gives, and those of other styles', () => {
  for (const said of [{ style: 'icon', size: 96 }, { style: 'icon', steps: 20 }, {}] as const) {
    const recipe = normalRecipe(said, 0);
    expect(fitted(recipe, [3, 3])).toEqual(recipe);
  }
});

it('is by the layer of each request, and no part of the recipe that is asked for', () => {
  const shapes = {
    small: { shape: [9, 9, 4], field: [7, 7] as [number, number] },
    large: { shape: [3, 3, 4], field: [90, 90] as [number, number] },
  };
  const requests = new Requests(
    () => shapes,
    () => ({ hash: 'h' }),
    icon,
  );
  const recipes = ['small', 'large', 'unknown'].map(
    (layer) => requests.along({ name: 'channel', size: 1, layer })[0]!.recipe,
  );
  expect(recipes.map(({ size }) => size)).toEqual([32, 80, 80]);
  for (const recipe of recipes) expect(recipe).not.toHaveProperty('field');
});

it('of a vision transformer are such that it sees them at its own size, however they are shifted', () => {
  const shapes = {
    input: { axes: ['y', 'x', 'channel'] as AxisName[], shape: [64, 64, 3] },
    'block0/pattern': { axes: ['head', 'query', 'key'] as AxisName[], shape: [4, 65, 65] },
    'block0/mlp': { axes: ['y', 'x', 'channel'] as AxisName[], shape: [8, 8, 384] },
  };
  const still = { ...icon, jitter: 0, zoom: 0, rotate: 0 };
  for (const recipe of [icon, { ...icon, zoom: 0, rotate: 0 }, { ...icon, pad: 4 }, still]) {
    const fit = fittedIn(recipe, shapes, 'block0/mlp');
    expect(seenSize(transformsOf(fit), fit.size)).toEqual([64, 64]);
    expect(fit.size % 2).toBe(0);
  }
});
