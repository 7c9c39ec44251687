/** Alphas up to the first show as nothing and from the second on as opaque, so that no mist is around a motif. */
const SHOWN = [0.15, 0.75] as const;
/** The colour of what is not seen. */
const GREY = 0.5;

/** As pixels: opaque without alpha, else transparent where it is cut out. Values beyond 0..1 are cut off. */
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

/** The picture that shows as these pixels, [pixels, planes] in 0..1. */
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
