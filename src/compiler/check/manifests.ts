import type { Dataset } from '../../base/dataset.ts';
import type { Diagnostic } from '../../base/diagnostic.ts';
import type { Manifest } from '../../base/manifest.ts';

/**
 * The manifest of each network of a document, by id, and of each dataset, by the name of its input; or the fault that
 * prevented loading it.
 */
export type Manifests = Record<string, Manifest | Dataset | { unavailable: Unavailable }>;

/** What is known of the networks of a document, by id. */
export type NetworkManifests = Record<string, Manifest | { unavailable: Unavailable }>;

/** What is known of its datasets, by the names of the inputs. */
export type DatasetManifests = Record<string, Dataset | { unavailable: Unavailable }>;

/** Why a manifest is unavailable. */
export type Unavailable = Pick<Diagnostic, 'code' | 'message' | 'hint'> & {
  /** JSON pointer to the part of the description that is wrong. */
  at?: string;
};

/** Returns what is known of something by its name; undefined where that could not be loaded, or there is none. */
export function available<Known extends object>(
  known: Record<string, Known | { unavailable: Unavailable }>,
  name: string,
): Known | undefined {
  const found = known[name];
  return found && !('unavailable' in found) ? (found as Known) : undefined;
}
