import follows, { type ManifestFault } from '../../../schema/dist/manifest.js';
import { at } from '../../base/at.ts';
import { split } from '../../base/pointer.ts';

/**
 * Returns the path of the first part of a manifest that is missing or of a wrong type (`layers.0.shape`; empty where
 * the manifest is no object); undefined where all is right. Labels have to be resolved before.
 */
export function wrongInManifest(manifest: unknown): string | undefined {
  if (follows(manifest)) return undefined;
  return wrongPart(at(follows.errors ?? [], 0));
}

/** Returns the path of the part that a validator found wrong: `layers.0.shape`. */
export const wrongPart = ({ instancePath, params }: ManifestFault): string =>
  [...split(instancePath), params.missingProperty].filter((part) => part !== undefined).join('.');
