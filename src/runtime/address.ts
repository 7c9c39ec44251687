import type { DatasetSource, NetworkPlace } from '../compiler/program.ts';

/** Where a dataset is found, and the split of it that is meant. */
export type DatasetAddress = DatasetSource;

/** Where a network is found, and how it is read. */
export type NetworkAddress = NetworkPlace;
