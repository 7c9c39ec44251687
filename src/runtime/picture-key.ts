import { keyOf } from '../base/key.ts';
import type { PictureRequest } from './host.ts';
import { identityOf } from './identity.ts';

/** Returns the key of a picture, or of a family of faces: a hash of all that decides how it is made. */
export function pictureKey({
  shared,
  start,
  targets,
  ...parts
}: Omit<PictureRequest, 'key' | 'urgent'>): string {
  const names = (all: NonNullable<typeof targets>) =>
    Object.entries(all).map(([layer, { key }]) => [layer, key]);
  // Left out where there is none, so that the keys of simple pictures stay the same.
  const given = {
    ...(shared && { shared: { of: shared.of.key, weights: shared.weights } }),
    ...(start && { start: start.key }),
    ...(targets && { targets: names(targets) }),
  };
  return keyOf({ ...parts, ...given, network: identityOf(parts.network) });
}
