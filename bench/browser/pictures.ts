import { normalRecipe } from '../../src/compiler/normalize/recipe.ts';
import { optimizePictures } from '../../src/runtime/featurevis/loop.ts';
import { current } from './subject.ts';
import { repeated } from './time.ts';

/** Returns the milliseconds of a step of each of several pictures made at once, after some steps that aren't counted. */
export async function pictureStep(pictures: { layer: string; count: number; size: number; steps: number }) {
  const { layer, count, size, steps } = pictures;
  const { network } = current();
  const make = (steps: number) => {
    const recipe = normalRecipe({ size, steps }, 0);
    const wanted = Array.from({ length: count }, (_, index) => ({
      keys: [`${index}`],
      atom: { layer, index },
      recipe,
    }));
    return optimizePictures(network, wanted, { onFrame: () => {} });
  };
  await make(1);
  const [ms = Number.NaN] = await repeated(1, () => make(steps));
  return ms / steps / count;
}
