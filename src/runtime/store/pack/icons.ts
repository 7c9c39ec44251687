import type { PictureRequest } from '../../host.ts';
import { manifestUrl } from '../../loader/bundle.ts';
import type { Loader } from '../../loader/loader.ts';
import type { Source } from '../source.ts';
import { openPack } from './open.ts';
import type { Pack, PackOptions } from './pack.ts';

/** `icons/index.json` of a bundled network: which of its layers come with icons, each as a pack `icons/LAYER/`. */
export interface IconsIndex {
  layers: string[];
}

/** The most bytes of an index that are read. */
const INDEX_LIMIT = 1e5;

/**
 * Returns the pictures that come with the bundled networks: of channels of named layers and of classes, made by the
 * style `icon`. The pack of a layer is opened when the first of its pictures is asked for.
 */
export function bundledIcons(loader: Loader, options: PackOptions): Source {
  const indices = new Map<string, Promise<{ folder: URL; layers: string[] }>>();
  const packs = new Map<string, Promise<Pack | undefined>>();

  const indexOf = async (model: string) => {
    const folder = new URL('icons/', await manifestUrl(loader, model));
    const { layers } = (await loader.json(new URL('index.json', folder), {
      limit: INDEX_LIMIT,
    })) as IconsIndex;
    return { folder, layers: Array.isArray(layers) ? layers : [] };
  };
  const packOf = async (model: string, layer: string) => {
    // A network may come without pictures, which are then made.
    const index = await once(indices, model, () => indexOf(model)).catch(() => undefined);
    if (!index?.layers.includes(layer)) return undefined;
    return openPack(loader, new URL(`${layer}/`, index.folder), options);
  };
  return {
    // There are no values.
    value: async () => undefined,
    async picture(key, request) {
      const { model } = request.network;
      if (model === undefined || !isIcon(request)) return undefined;
      const { layer } = request;
      const pack = await once(packs, `${model}/${layer}`, () => packOf(model, layer));
      return pack?.picture(key);
    },
  };
}

/** Whether a picture may be among those that come with a network: a cut-out of a bare channel or class. */
const isIcon = ({ recipe, vector, start, targets }: PictureRequest): boolean =>
  recipe.alpha && !vector && !start && !targets;

/** Returns what was made for a key before, or makes it. */
function once<T>(made: Map<string, T>, key: string, make: () => T): T {
  const found = made.get(key) ?? make();
  made.set(key, found);
  return found;
}
