import { featuresOf } from '../../../base/layer.ts';
import type { Manifest } from '../../../base/manifest.ts';
import { networkHash } from '../../../base/network-hash.ts';
import { networkSource } from '../../../compiler/assemble/sources.ts';
import { findLayer, hiddenLayers } from '../../../compiler/check/layers.ts';
import { normalRecipe } from '../../../compiler/normalize/recipe.ts';
import type { Recipe } from '../../../compiler/program.ts';
import type { PictureRequest } from '../../../runtime/host.ts';
import type { Loader } from '../../../runtime/loader/loader.ts';
import { loadManifest } from '../../../runtime/loader/manifest.ts';
import { Requests } from '../../../runtime/views/pictures/requests.ts';
import { usage } from '../../usage.ts';
import type { Subject } from './subject.ts';

const STYLES = ['tile', 'icon', 'lucid'] as const;
type Style = (typeof STYLES)[number];

/** Which pictures of a network are made, and in which style. */
export interface IconOptions {
  /** A bundled network; `default` is the first. */
  network: string;
  style?: string;
  /** Names of layers; all by default. */
  layers?: string;
}

/**
 * Returns, by layer, the pictures of all channels of a bundled network's named layers, and of all classes, as documents
 * request them that name only the style.
 */
export async function everyIcon(loader: Loader, options: IconOptions): Promise<Map<string, Subject>> {
  const { network, style } = options;
  const manifest = await loadManifest(loader, { model: network });
  const recipe = normalRecipe({ style: styleOf(style) }, 0);
  const layers = layersOf(manifest, options.layers);
  return new Map(
    layers.map((layer) => {
      const requests = requestsOf(manifest, recipe, layer);
      const subject: Subject = {
        args: ['--network', network, ...(style === undefined ? [] : ['--style', style]), '--layers', layer],
        loader,
        values: new Map(),
        pictures: async () => requests,
        firstPictures: async () => new Set(requests.keys()),
        limits: [],
        mostPictures: requests.size,
        pixels: Math.max(0, ...[...requests.values()].map(({ recipe }) => recipe.size ** 2)),
        origin: { networks: [networkHash(manifest)], documents: [] },
      };
      return [layer, subject] as const;
    }),
  );
}

function requestsOf(manifest: Manifest, recipe: Recipe, layer: string): Map<string, PictureRequest> {
  const place = { model: manifest.id };
  const address = { ...place, hash: networkHash(manifest) };
  const { shapes } = networkSource(manifest, place);
  const requests = new Requests(
    () => shapes,
    () => address,
    recipe,
  );
  const found = findLayer(manifest, layer);
  const size = (found && featuresOf(found)) ?? 0;
  const all = requests.along({ name: layer === 'output' ? 'class' : 'channel', size, layer });
  return new Map(all.flatMap((request) => (request ? [[request.key, request] as const] : [])));
}

function styleOf(style = 'icon'): Style {
  const known = STYLES.find((name) => name === style);
  if (!known) throw usage('option-style', { name: style, known: STYLES });
  return known;
}

/** Returns names of layers: those in `said`, separated by commas, or all. */
function layersOf(manifest: Manifest, said: string | undefined): string[] {
  const known = [...hiddenLayers(manifest).map(({ name }) => name), 'output'];
  if (said === undefined) return known;
  const names = said.split(',').map((name) => name.trim());
  const unknown = names.find((name) => !known.includes(name));
  if (unknown !== undefined) throw usage('option-layer', { name: unknown, known });
  return names;
}
