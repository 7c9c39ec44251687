import { productRate } from '../../backend/product-rate.ts';

/**
 * Passes through networks reach this share of the speed of a large matrix product: measured with GoogLeNet and the
 * bundled network, from layers in the middle, on WASM. The costs of other ways are relative to these dense passes.
 */
const SHARE_OF_PRODUCTS = 0.8;

/** Returns the milliseconds that so many operations take on the backend in use. */
export const predictMs = async (flops: number): Promise<number> => flops / (await rate());

/** Returns how many operations fit into so many milliseconds. */
export const flopsWithin = async (milliseconds: number): Promise<number> => milliseconds * (await rate());

/** Operations a millisecond. */
const rate = async (): Promise<number> => SHARE_OF_PRODUCTS * (await productRate());
