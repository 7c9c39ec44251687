/** Alphas below the first count as transparent, above the second as opaque, so that no haze surrounds a motif. */
const SHOWN = [0.15, 0.75] as const;
/** The colour of what is not seen. */
const GREY = 0.5;

/** Converts a picture to pixels: opaque without alpha, else transparent outside the motif. Clips values to 0..1. */
export function toRgba(picture: Float32Array, planes: number): Uint8ClampedArray {
  const count = picture.length / planes;
  const [least, most] = SHOWN;
  const rgba = new Uint8ClampedArray(count * 4).fill(255);
  for (let i = 0; i < count; i++) {
    for (let c = 0; c < 3; c++) rgba[4 * i + c] = picture[planes * i + c]! * 255;
    if (planes === 4) rgba[4 * i + 3] = ((picture[4 * i + 3]! - least) / (most - least)) * 255;
  }
  return rgba;
}

/** The inverse of {@link toRgba}: [pixels, planes] in 0..1. */
export function fromRgba(rgba: Uint8ClampedArray, planes: number): Float32Array {
  const count = rgba.length / 4;
  const [least, most] = SHOWN;
  const picture = new Float32Array(count * planes);
  for (let i = 0; i < count; i++) {
    const alpha = rgba[4 * i + 3]! / 255;
    for (let c = 0; c < 3; c++) picture[planes * i + c] = alpha === 0 ? GREY : rgba[4 * i + c]! / 255;
    if (planes === 4) picture[4 * i + 3] = least + alpha * (most - least);
  }
  return picture;
}

/** The least alpha of a pixel that belongs to the motif. */
const HALF = 128;

/**
 * Moves a motif by whole pixels so that its bounding box is in the middle of the picture.
 * @param rgba row-major, `size` by `size`
 */
export function centred(rgba: Uint8ClampedArray, size: number): Uint8ClampedArray {
  const shift = (of: (line: number, i: number) => number): number => {
    const lines = Array.from({ length: size }, (_, line) =>
      Array.from({ length: size }, (_, i) => rgba[4 * of(line, i) + 3]!).some((alpha) => alpha >= HALF),
    );
    const first = lines.indexOf(true);
    return first < 0 ? 0 : Math.trunc((size - 1 - first - lines.lastIndexOf(true)) / 2);
  };
  const down = shift((row, column) => row * size + column);
  const right = shift((column, row) => row * size + column);
  if (down === 0 && right === 0) return rgba;
  const moved = new Uint8ClampedArray(rgba.length);
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) {
      const [row, column] = [y - down, x - right];
      if (row < 0 || row >= size || column < 0 || column >= size) continue;
      const from = 4 * (row * size + column);
      moved.set(rgba.subarray(from, from + 4), 4 * (y * size + x));
    }
  }
  return moved;
}
