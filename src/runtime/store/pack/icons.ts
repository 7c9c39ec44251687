import { manifestUrl } from '../../loader/bundle.ts';
import type { Loader } from '../../loader/loader.ts';
import type { Source } from '../source.ts';
import { openPack } from './open.ts';
import type { PackOptions } from './pack.ts';

/**
 * The pictures that come with a bundled network: one of every channel of its named layers, and of every class, as
 * documents ask for them that say nothing of how they are to be made. Opened when one is first asked for.
 * @param model its id; `default` is the first
 */
export function iconsOf(loader: Loader, model: string, options: PackOptions): Source {
  let opening: ReturnType<typeof openPack> | undefined;
  const opened = async () => {
    // What can't be had is made: a network may come without.
    opening ??= manifestUrl(loader, model).then(
      (url) => openPack(loader, new URL('icons/', url), options),
      () => undefined,
    );
    return opening;
  };
  return {
    // There are none: nothing is loaded to find that out.
    value: async () => undefined,
    picture: async (key) => (await opened())?.picture(key),
  };
}
