import type { Recipe } from '../../../compiler/program.ts';
import { fromRgba } from '../../featurevis/rgba.ts';
import type { Frame, PictureRequest } from '../../host.ts';
import { isDone, pictureRequest } from '../../pictures.ts';

/**
 * The picture that goes on from a finished one. What began as an input begins as that again, as the finished one has
 * less detail. Undefined as long as it is not finished, or where it could not be made.
 */
export function continuedFrom(
  { key, face: _, shared: __, ...of }: PictureRequest,
  frame: Frame | undefined,
  recipe: Recipe,
): PictureRequest | undefined {
  if (of.start) return pictureRequest({ ...of, recipe });
  if (!frame || !isDone(frame) || frame.fault) return undefined;
  const planes = recipe.alpha ? 4 : 3;
  const { size, rgba } = frame;
  const start = {
    key,
    shape: [size, size, planes] as [number, number, number],
    data: fromRgba(rgba, planes),
  };
  return pictureRequest({ ...of, start, recipe });
}
