import type { Manifest } from '../../base/manifest.ts';
import type { Manifests } from '../../compiler/check/scope.ts';

/** The manifests that could be had, by the document's names of the networks. */
export function manifestsOf({ manifests }: { manifests: Manifests }): Record<string, Manifest> {
  const had = Object.entries(manifests).filter((entry): entry is [string, Manifest] => 'layers' in entry[1]);
  return Object.fromEntries(had);
}
