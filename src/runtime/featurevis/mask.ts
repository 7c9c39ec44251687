/** How much each place of a picture may change, row-major: from 0, not at all, to 1, freely. */
export interface Mask {
  shape: [height: number, width: number];
  data: ArrayLike<number>;
}
