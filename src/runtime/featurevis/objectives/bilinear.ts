/** Resamples [height, width, channels] bilinearly; the corners stay corners. */
export function bilinear(
  data: ArrayLike<number>,
  [height, width, channels]: [number, number, number],
  [rows, columns]: [number, number],
): Float32Array {
  const result = new Float32Array(rows * columns * channels);
  const across = placesOf(width, columns);
  for (const [y, vertical] of placesOf(height, rows).entries()) {
    for (const [x, horizontal] of across.entries()) {
      for (const row of vertical) {
        for (const column of horizontal) {
          const weight = row.weight * column.weight;
          const from = (row.at * width + column.at) * channels;
          for (let c = 0; c < channels; c++)
            result[(y * columns + x) * channels + c]! += weight * data[from + c]!;
        }
      }
    }
  }
  return result;
}

function placesOf(from: number, to: number): { at: number; weight: number }[][] {
  return Array.from({ length: to }, (_, i) => {
    const place = to === 1 ? (from - 1) / 2 : (i * (from - 1)) / (to - 1);
    const at = Math.min(Math.floor(place), from - 1);
    const share = place - at;
    return share === 0
      ? [{ at, weight: 1 }]
      : [
          { at, weight: 1 - share },
          { at: at + 1, weight: share },
        ];
  });
}
