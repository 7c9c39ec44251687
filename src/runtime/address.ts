import type { GivenOfNetwork } from '../compiler/program.ts';

/** Where a dataset is found, and the split of it that is meant. */
export interface DatasetAddress {
  dataset?: string;
  url?: string;
  hash: string;
  split?: string;
}

/** Where a network is found, and how it is read. */
export interface NetworkAddress extends GivenOfNetwork {
  model?: string;
  url?: string;
  hash: string;
}
