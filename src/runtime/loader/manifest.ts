import { Fault } from '../../base/diagnostic.ts';
import type { Manifest } from '../../base/manifest.ts';
import { findNetwork } from './find-network.ts';
import type { Loader } from './loader.ts';
import type { ModelSource } from './model-source.ts';

/** Reads a manifest, or derives one. Throws the faults of {@link findNetwork}. */
export const loadManifest = async (
  loader: Loader,
  source: ModelSource,
  onFraction?: (fraction: number) => void,
): Promise<Manifest> => (await findNetwork(loader, source, onFraction)).manifest;

/**
 * Returns the manifest of each network of a document, or why it is unavailable, as `compile` takes them.
 * @param onFraction as in {@link findNetwork}, for each network
 */
export async function loadManifests(
  loader: Loader,
  networks: Record<string, ModelSource>,
  onFraction?: (fraction: number) => void,
): Promise<
  Record<string, Manifest | { unavailable: { code: string; message: string; hint?: string; at?: string } }>
> {
  const entries = Object.entries(networks).map(async ([id, source]) => {
    try {
      return [id, await loadManifest(loader, source, onFraction)] as const;
    } catch (error) {
      if (!(error instanceof Fault)) throw error;
      const { code, message, hint, at } = error;
      return [id, { unavailable: { code, message, ...(hint && { hint }), ...(at && { at }) } }] as const;
    }
  });
  return Object.fromEntries(await Promise.all(entries));
}
