import { Fault } from '../../base/diagnostic.ts';
import type { Label, Manifest } from '../../base/manifest.ts';
import { fault } from '../../base/messages.ts';
import { manifestUrl } from './bundle.ts';
import { LIMITS, type Loader } from './loader.ts';

/** Where a network is to be had: a bundled id or the address of its manifest. */
export interface ModelSource {
  model?: string;
  url?: string;
}

export const manifestAddress = async (loader: Loader, source: ModelSource): Promise<URL> =>
  source.url === undefined ? manifestUrl(loader, source.model ?? 'default') : loader.resolve(source.url);

/** Reads a manifest and the labels that it names. Faults: those of the loader, `unknown-model`, `manifest-invalid`. */
export async function loadManifest(loader: Loader, source: ModelSource): Promise<Manifest> {
  const url = await manifestAddress(loader, source);
  const manifest = (await loader.json(url, { limit: LIMITS.manifest })) as Manifest & { labels: unknown };
  const reason = whatIsMissing(manifest);
  if (reason) throw fault('manifest-invalid', { reason });
  const labels =
    typeof manifest.labels === 'string'
      ? await loader.json(loader.resolve(manifest.labels, url.href), { limit: LIMITS.manifest })
      : manifest.labels;
  return { ...manifest, labels: labels as Label[] };
}

const REQUIRED = ['id', 'format', 'model', 'hash', 'weightBytes', 'input', 'layers', 'output'] as const;

function whatIsMissing(manifest: Partial<Manifest> | null): string | undefined {
  if (typeof manifest !== 'object' || manifest === null) return 'it is not an object';
  const missing = REQUIRED.filter((field) => manifest[field] === undefined);
  if (missing.length > 0) return `it lacks ${missing.join(', ')}`;
  return manifest.layers!.length === 0 ? 'it names no layers' : undefined;
}

/** The manifest of each network of a document, or why it could not be had: what `compile` takes. */
export async function loadManifests(
  loader: Loader,
  networks: Record<string, ModelSource>,
): Promise<Record<string, Manifest | { unavailable: { code: string; message: string; hint?: string } }>> {
  const entries = Object.entries(networks).map(async ([id, source]) => {
    try {
      return [id, await loadManifest(loader, source)] as const;
    } catch (error) {
      if (!(error instanceof Fault)) throw error;
      const { code, message, hint } = error;
      return [id, { unavailable: { code, message, ...(hint ? { hint } : {}) } }] as const;
    }
  });
  return Object.fromEntries(await Promise.all(entries));
}
