import type { Manifest } from '../../base/manifest.ts';
import type { Manifests } from './manifests.ts';

/** Returns the manifests that could be loaded, by the document's names of the networks. */
export function knownManifests(manifests: Manifests): Map<string, Manifest> {
  return new Map(Object.entries(manifests).filter((one): one is [string, Manifest] => 'layers' in one[1]));
}
