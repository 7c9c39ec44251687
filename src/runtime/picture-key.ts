import { keyOf } from '../base/key.ts';
import type { PictureRequest } from './host.ts';
import { identityOf } from './identity.ts';

/** The key of a picture, or of a family of faces: a hash of everything that goes into it. */
export const pictureKey = (parts: Omit<PictureRequest, 'key'>): string =>
  keyOf({ ...parts, network: identityOf(parts.network) });
