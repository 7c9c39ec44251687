import type { Recipe } from '../../../compiler/program.ts';
import { fromRgba } from '../../featurevis/rgba.ts';
import type { Frame, PictureRequest } from '../../host.ts';
import { isDone, pictureRequest } from '../../pictures.ts';

/**
 * Returns the request that continues a finished picture. One that started from an input starts from it again, since the
 * finished picture has less detail. Undefined while the picture is not finished, and where it could not be made.
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
