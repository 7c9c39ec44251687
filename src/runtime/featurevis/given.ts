/** A picture to start from instead of noise. */
export interface Start {
  /** 3 planes, or 4 with alpha. */
  shape: [height: number, width: number, planes: number];
  /** Row by row, red, green, blue and alpha in 0..1. */
  data: ArrayLike<number>;
}

/** How much each place of a picture may change, row-major: from 0, not at all, to 1, freely. */
export interface Mask {
  shape: [height: number, width: number];
  data: ArrayLike<number>;
}
