/** How much each place of a picture may become another: row by row, 0 not at all .. 1 freely. */
export interface Mask {
  shape: [height: number, width: number];
  data: ArrayLike<number>;
}
