import { productRate } from '../../backend/product-rate.ts';

/**
 * Passes through networks reach this share of what a large matrix product does: GoogLeNet and the bundled network,
 * from layers in the middle, on WASM. The costs of other ways than dense passes are in terms of these.
 */
const SHARE_OF_PRODUCTS = 0.8;

/** Milliseconds that so many operations are going to take on the backend in use. */
export const predictMs = async (flops: number): Promise<number> => flops / (await rate());

/** Operations that are going to take so many milliseconds. */
export const flopsWithin = async (milliseconds: number): Promise<number> => milliseconds * (await rate());

/** Operations a millisecond. */
const rate = async (): Promise<number> => SHARE_OF_PRODUCTS * (await productRate());
