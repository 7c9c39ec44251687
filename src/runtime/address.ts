import type { GivenOfNetwork } from '../compiler/program.ts';

/** Where a network is found, and how it is read. */
export interface NetworkAddress extends GivenOfNetwork {
  model?: string;
  url?: string;
  hash: string;
}
