import type { NetworkAddress, PictureRequest } from '../host.ts';
import { pictureKey } from '../picture-key.ts';
import type { Commission } from './sketch.ts';

/** A commission, and the network that it is about. */
export interface Order {
  key: string;
  network: NetworkAddress;
  commission: Commission;
}

/** What a request asks for. One face of several asks for all of them, as they are made together. */
export function orderOf(request: PictureRequest): Order {
  const { key: own, face, ...parts } = request;
  const { network, layer, index, vector, target, start, recipe } = parts;
  const commission = { atom: { layer, index, vector, target }, recipe, start };
  if (recipe.faces === 1) return { key: own, network, commission: { ...commission, keys: [own] } };
  const keys = Array.from({ length: recipe.faces }, (_, i) =>
    i === (face ?? 0) ? own : pictureKey({ ...parts, face: i }),
  );
  return { key: pictureKey(parts), network, commission: { ...commission, keys } };
}
