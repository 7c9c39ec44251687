import type { Manifest } from '../../base/manifest.ts';
import type { Manifests } from '../../compiler/check/scope.ts';

/** The manifests that could be had. */
export const known = (manifests: Manifests): [id: string, manifest: Manifest][] =>
  Object.entries(manifests).flatMap(([id, manifest]) => ('unavailable' in manifest ? [] : [[id, manifest]]));
