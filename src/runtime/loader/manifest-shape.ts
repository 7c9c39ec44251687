import follows from '../../../schema/dist/manifest.js';
import { split } from '../../base/pointer.ts';

/**
 * The first part of a manifest that is missing or not of its kind (`layers.0.shape`; empty when it is no object at
 * all), so that nothing after it has to doubt. Its labels are resolved before.
 */
export function wrongInManifest(manifest: unknown): string | undefined {
  if (follows(manifest)) return undefined;
  const { instancePath, params } = follows.errors![0]!;
  return [...split(instancePath), params.missingProperty].filter((part) => part !== undefined).join('.');
}
