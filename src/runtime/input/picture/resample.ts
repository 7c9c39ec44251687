/**
 * Resamples bicubically with anti-aliasing, as the Python Imaging Library does, with which the accuracies of most
 * networks were measured: Keys' kernel (a = -0.5), widened by the factor of reduction, each pass rounded to whole pixel
 * values. The numbers are the same on every platform, which a browser's own scaling doesn't give.
 *
 * @param pixels [height, width, channels] row-major, 0..255
 * @returns [to[0], to[1], channels]
 */
export function resample(
  pixels: Float32Array,
  from: [height: number, width: number],
  to: [height: number, width: number],
  channels: number,
): Float32Array {
  const across = pass(pixels, from[0], taps(from[1], to[1]), from[1] * channels, channels, channels, to[1]);
  return pass(across, to[1], taps(from[0], to[0]), channels, to[1] * channels, channels, to[0], true);
}

interface Tap {
  first: number;
  weights: Float64Array;
}

/** Returns which input pixels each output pixel mixes, and by which weights. */
function taps(from: number, to: number): Tap[] {
  const scale = from / to;
  const stretch = Math.max(scale, 1);
  const support = 2 * stretch;
  return Array.from({ length: to }, (_, i) => {
    const centre = (i + 0.5) * scale;
    const first = Math.max(0, Math.trunc(centre - support + 0.5));
    const last = Math.min(from, Math.trunc(centre + support + 0.5));
    const weights = Float64Array.from({ length: last - first }, (_w, k) =>
      keys((first + k - centre + 0.5) / stretch),
    );
    const sum = weights.reduce((a, b) => a + b, 0);
    return { first, weights: weights.map((weight) => weight / sum) };
  });
}

/** Keys 1981, Cubic convolution interpolation for digital image processing, with a = -0.5. */
function keys(t: number): number {
  const x = Math.abs(t);
  if (x < 1) return (1.5 * x - 2.5) * x * x + 1;
  return x < 2 ? ((-0.5 * x + 2.5) * x - 4) * x + 2 : 0;
}

/** Resamples along one axis; `lines` run beside it. */
function pass(
  pixels: Float32Array,
  lines: number,
  places: Tap[],
  lineStride: number,
  stride: number,
  channels: number,
  size: number,
  transposed = false,
): Float32Array {
  const result = new Float32Array(lines * size * channels);
  for (let line = 0; line < lines; line++) {
    for (let i = 0; i < size; i++) {
      const { first, weights } = places[i]!;
      for (let c = 0; c < channels; c++) {
        let sum = 0;
        for (let k = 0; k < weights.length; k++) {
          sum += weights[k]! * pixels[line * lineStride + (first + k) * stride + c]!;
        }
        const at = transposed ? (i * lines + line) * channels + c : (line * size + i) * channels + c;
        result[at] = Math.min(255, Math.max(0, Math.round(sum)));
      }
    }
  }
  return result;
}
