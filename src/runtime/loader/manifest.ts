import { type Dataset, placeOfDataset } from '../../base/dataset.ts';
import { Fault } from '../../base/diagnostic.ts';
import type { Manifest } from '../../base/manifest.ts';
import { findDataset } from './find-dataset.ts';
import { findNetwork } from './find-network.ts';
import type { Loader } from './loader.ts';
import type { ModelSource } from './model-source.ts';

/** Reads a manifest, or derives one. Throws the faults of {@link findNetwork}. */
export const loadManifest = async (
  loader: Loader,
  source: ModelSource,
  onFraction?: (fraction: number) => void,
): Promise<Manifest> => (await findNetwork(loader, source, onFraction)).manifest;

/** A network, or a dataset as an input of a document names it. */
export type NamedSource = ModelSource | { dataset: string | { url: string } };

/**
 * Returns the manifest of each network and dataset of a document, or why it is unavailable, as `compile` takes them.
 * @param onFraction as in {@link findNetwork}, for each network
 */
export async function loadManifests<Source extends NamedSource>(
  loader: Loader,
  sources: Record<string, Source>,
  onFraction?: (fraction: number) => void,
): Promise<Record<string, ManifestOf<Source> | Unavailable>> {
  const entries = Object.entries(sources).map(async ([id, source]) => {
    try {
      const facts =
        'dataset' in source
          ? (await findDataset(loader, placeOfDataset(source.dataset))).dataset
          : await loadManifest(loader, source, onFraction);
      return [id, facts as ManifestOf<Source>] as const;
    } catch (error) {
      if (!(error instanceof Fault)) throw error;
      const { code, message, hint, at } = error;
      return [id, { unavailable: { code, message, ...(hint && { hint }), ...(at && { at }) } }] as const;
    }
  });
  return Object.fromEntries(await Promise.all(entries));
}

type ManifestOf<Source> = Source extends { dataset: unknown } ? Manifest | Dataset : Manifest;
interface Unavailable {
  unavailable: { code: string; message: string; hint?: string; at?: string };
}
