import { Fault } from '../../base/diagnostic.ts';
import { fault } from '../../base/messages.ts';
import { LIMITS, type Loader } from './loader.ts';

/** The bundled networks, pictures and datasets: `models/index.json`. */
export interface Bundle {
  default: string;
  models: BundledModel[];
  images: { id: string; title: string; file: string }[];
  /** Manifests lie in the folder `datasets`. */
  datasets: { id: string; title: string; manifest: string }[];
}

export interface BundledModel {
  id: string;
  title: string;
  manifest: string;
  /** Whether it is large, and so no part of the package, nor of pages that do not use it. */
  apart?: boolean;
}

const cache = new WeakMap<Loader, Promise<Bundle>>();

/** Reads the index of bundled networks and pictures, once a loader. Throws the fault `no-bundle`. */
export function loadBundle(loader: Loader): Promise<Bundle> {
  let loading = cache.get(loader);
  if (!loading) {
    loading = readIndex(loader);
    cache.set(loader, loading);
    loading.catch(() => cache.delete(loader));
  }
  return loading;
}

async function readIndex(loader: Loader): Promise<Bundle> {
  try {
    return (await loader.json('models/index.json', { limit: LIMITS.manifest })) as Bundle;
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    // A server may answer with a page in place of a missing file.
    const reason =
      error.code === 'manifest-invalid'
        ? 'what is there is no list of them'
        : error.message.replace(/\.$/, '');
    throw fault('no-bundle', { folder: loader.resolve('models/').href, reason });
  }
}

/** Returns the names under which documents name what is bundled. Throws the fault `no-bundle`. */
export async function bundledNames(
  loader: Loader,
): Promise<Record<'images' | 'datasets' | 'models', string[]>> {
  const { images, datasets, models } = await loadBundle(loader);
  const ids = (list: { id: string }[]) => list.map(({ id }) => id);
  return { images: ids(images), datasets: ids(datasets), models: ['default', ...ids(models)] };
}

/** Returns the address of a bundled picture. Throws the fault `unknown-image`. */
export async function imageUrl(loader: Loader, id: string): Promise<URL> {
  const { images } = await loadBundle(loader);
  const found = images.find((image) => image.id === id);
  if (!found) throw fault('unknown-image', { name: id, known: images.map((image) => image.id) });
  return loader.resolve(`models/${found.file}`);
}

/** Returns the address of a bundled dataset's manifest. Throws the fault `unknown-dataset`. */
export async function datasetUrl(loader: Loader, id: string): Promise<URL> {
  const { datasets } = await loadBundle(loader);
  const found = datasets.find((dataset) => dataset.id === id);
  if (!found) throw fault('unknown-dataset', { name: id, known: datasets.map((dataset) => dataset.id) });
  return loader.resolve(`datasets/${found.manifest}`);
}

/** Returns the address of a bundled network's manifest. Throws as {@link findModel}. */
export const manifestUrl = async (loader: Loader, id: string): Promise<URL> =>
  loader.resolve(`models/${(await findModel(loader, id)).manifest}`);

/** Returns a bundled network; `default` stands for one of them. Throws the fault `unknown-model`. */
export async function findModel(loader: Loader, id: string): Promise<BundledModel> {
  const { models, default: standard } = await loadBundle(loader);
  const found = models.find((model) => model.id === (id === 'default' ? standard : id));
  if (!found) {
    const known = ['default', ...models.map((model) => model.id)];
    throw fault('unknown-model', { name: id, known });
  }
  return found;
}
