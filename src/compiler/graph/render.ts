import type { TypedRender } from '../check/render.ts';
import type { Lowering } from './lowering.ts';
import { lowerCube, pictureNode } from './run.ts';

/**
 * What pictures take of an input: `start`, the picture that they begin as; `active`, the activations of their layer,
 * where they may change it; `match1`, `match2`, ... the activations of the layers that they are to match.
 */
export function lowerGiven(
  { input, of, start, matched }: TypedRender,
  lowering: Lowering,
): Record<string, string> {
  const cubes = matched.map((layer, i) => [`match${i + 1}`, lowerCube(of, layer, input, lowering)]);
  return {
    ...(start === 'noise' ? {} : { start: pictureNode(of, input, lowering) }),
    ...(start === 'firing' ? { active: lowerCube(of, of.layer, input, lowering) } : {}),
    ...Object.fromEntries(cubes),
  };
}
