import type { GivenOfNetwork } from '../compiler/program.ts';

/** Where a network is found; the same facts are the same network. */
export interface NetworkAddress extends GivenOfNetwork {
  model?: string;
  url?: string;
  hash: string;
}
