import type { PictureRequest } from '../../../runtime/host.ts';
import { bundledIcons } from '../../../runtime/store/pack/icons.ts';
import type { Source } from '../../../runtime/store/source.ts';
import { decodeInNode } from '../../decode-node.ts';
import type { BakeTask } from '../options.ts';
import type { Evaluate } from './pictures.ts';
import type { Subject } from './subject.ts';

/** The pictures that come with the bundled networks. */
export interface Bundled extends Pick<Source, 'picture'> {
  /** Whether a pack holds one nevertheless: if the first view shows it, unless the options say otherwise. */
  isKept(key: string): boolean;
}

/** Returns the bundled pictures that the pack of a subject may leave out. */
export async function bundledPictures(
  { loader, firstPictures }: Subject,
  { icons }: BakeTask,
  evaluate: Evaluate,
): Promise<Bundled> {
  const { picture } = bundledIcons(loader, { decode: decodeInNode });
  const first = icons ? await firstPictures(evaluate) : new Set<string>();
  return { picture, isKept: (key) => first.has(key) };
}

/** Whether a pack leaves out a picture, as it comes with a network. */
export const isLeftOut = async (request: PictureRequest, { picture, isKept }: Bundled): Promise<boolean> =>
  !isKept(request.key) && (await picture(request.key, request)) !== undefined;
