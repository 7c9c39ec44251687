import { keyOf } from '../../base/key.ts';
import type { NetworkAddress } from '../address.ts';
import type { PictureRequest, SharedPictures } from '../host.ts';
import { identityOf } from '../identity.ts';
import { pictureKey } from '../picture-key.ts';
import type { Job } from './job.ts';

/** A job and its network. */
export interface PictureOrder {
  key: string;
  network: NetworkAddress;
  job: Job;
  urgent: boolean;
  /** Pictures to be made before, and how much of each it starts from. */
  shared?: { orders: PictureOrder[]; weights: number[] };
}

/** Returns the order for a request. A request for one face of several orders all of them, as they are made together. */
export function orderOf(request: PictureRequest): PictureOrder {
  const { key: own, urgent = false, face, ...parts } = request;
  const { network, layer, index, vector, targets, start, mask, shared, recipe } = parts;
  const job = { atom: { layer, index, vector, targets }, recipe, start, mask };
  const order = { network, urgent };
  if (shared) return { ...sharingOrder(request, shared), ...order, key: own };
  if (recipe.faces === 1) return { ...order, key: own, job: { ...job, keys: [own] } };
  const keys = Array.from({ length: recipe.faces }, (_, i) =>
    i === (face ?? 0) ? own : pictureKey({ ...parts, face: i }),
  );
  return { ...order, key: pictureKey(parts), job: { ...job, keys } };
}

/** The order for a single picture. Those that it shares with others have one key, whoever asks for them. */
function sharingOrder(
  { key: own, network, layer, index, vector, recipe }: PictureRequest,
  { of, weights }: SharedPictures,
): Pick<PictureOrder, 'job' | 'shared'> {
  const single = { ...recipe, faces: 1 };
  const orders = of.vectors.map((each, i): PictureOrder => {
    const key = keyOf({ shared: of.key, entry: i, network: identityOf(network), layer, recipe: single });
    return {
      key,
      network,
      // Many wait for it.
      urgent: true,
      job: { keys: [key], atom: { layer, index: 0, vector: each }, recipe: single },
    };
  });
  const job = { keys: [own], atom: { layer, index, vector }, recipe: single };
  return { job, shared: { orders, weights } };
}
