import { keyOf } from '../base/key.ts';
import type { PictureRequest } from './host.ts';
import { identityOf } from './identity.ts';

/** The key of a picture, or of a family of faces: a hash of everything that goes into it. */
export function pictureKey({ shared, ...parts }: Omit<PictureRequest, 'key'>): string {
  // Left out where there is none: the keys of pictures by themselves.
  const start = shared && { shared: { of: shared.of.key, weights: shared.weights } };
  return keyOf({ ...parts, ...start, network: identityOf(parts.network) });
}
