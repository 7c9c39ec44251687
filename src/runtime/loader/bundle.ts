import { fault } from '../../base/messages.ts';
import { LIMITS, type Loader } from './loader.ts';

/** What comes with the project: `models/index.json`. */
export interface Bundle {
  default: string;
  models: { id: string; title: string; manifest: string }[];
  images: { id: string; title: string; file: string }[];
}

const cache = new WeakMap<Loader, Promise<Bundle>>();

/** The index of bundled networks and pictures; read once a loader, again after a failure. */
export function loadBundle(loader: Loader): Promise<Bundle> {
  let loading = cache.get(loader);
  if (!loading) {
    loading = loader.json('models/index.json', { limit: LIMITS.manifest }) as Promise<Bundle>;
    cache.set(loader, loading);
    loading.catch(() => cache.delete(loader));
  }
  return loading;
}

/** Where a bundled picture lies. Fault `unknown-image`. */
export async function imageUrl(loader: Loader, id: string): Promise<URL> {
  const { images } = await loadBundle(loader);
  const found = images.find((image) => image.id === id);
  if (!found) throw fault('unknown-image', { name: id, known: images.map((image) => image.id) });
  return loader.resolve(`models/${found.file}`);
}

/** Where the manifest of a bundled network lies; `default` is one of them. Fault `unknown-model`. */
export async function manifestUrl(loader: Loader, id: string): Promise<URL> {
  const { models, default: standard } = await loadBundle(loader);
  const found = models.find((model) => model.id === (id === 'default' ? standard : id));
  if (!found) {
    const known = ['default', ...models.map((model) => model.id)];
    throw fault('unknown-model', { name: id, known });
  }
  return loader.resolve(`models/${found.manifest}`);
}
