import { manifestUrl } from '../../loader/bundle.ts';
import type { Loader } from '../../loader/loader.ts';
import type { Source } from '../source.ts';
import { openPack } from './open.ts';
import type { PackOptions } from './pack.ts';

/**
 * Returns the pictures that come with a bundled network: of every channel of its named layers and of every class, made
 * by the default settings. They are opened when the first one is asked for.
 * @param model the network's id, or `default`
 */
export function iconsOf(loader: Loader, model: string, options: PackOptions): Source {
  let opening: ReturnType<typeof openPack> | undefined;
  const opened = async () => {
    // A network may come without pictures, which are then made.
    opening ??= manifestUrl(loader, model).then(
      (url) => openPack(loader, new URL('icons/', url), options),
      () => undefined,
    );
    return opening;
  };
  return {
    // There are no values.
    value: async () => undefined,
    picture: async (key) => (await opened())?.picture(key),
  };
}
