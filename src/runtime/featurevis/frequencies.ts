/**
 * sqrt(W H) / max(f, 1/size)^decay, f in cycles a pixel; rows in the order 0, 1, ..., -2, -1. [half, size].
 */
export function frequencyScales(size: number, half: number, decay: number): Float32Array {
  const values = new Float32Array(half * size);
  for (let column = 0; column < half; column++) {
    for (let row = 0; row < size; row++) {
      const vertical = (row < (size + 1) / 2 ? row : row - size) / size;
      const frequency = Math.hypot(vertical, column / size);
      values[column * size + row] = size / Math.max(frequency, 1 / size) ** decay;
    }
  }
  return values;
}

/** Inverse transform along the rows: complex numbers (real and imaginary halves) times e^(i angle). */
export function rowTransform(size: number): Float32Array {
  const matrix = new Float32Array(4 * size * size);
  for (let k = 0; k < size; k++) {
    for (let y = 0; y < size; y++) {
      const angle = (2 * Math.PI * ((y * k) % size)) / size;
      matrix[k * 2 * size + y] = Math.cos(angle);
      matrix[k * 2 * size + size + y] = Math.sin(angle);
      matrix[(size + k) * 2 * size + y] = -Math.sin(angle);
      matrix[(size + k) * 2 * size + size + y] = Math.cos(angle);
    }
  }
  return matrix;
}

/**
 * Inverse transform of a half spectrum (real and imaginary part of each column in turn) to real columns, with
 * the 1/(W H) of the inverse and the division by 4.
 */
export function columnTransform(size: number, half: number): Float32Array {
  const matrix = new Float32Array(2 * half * size);
  for (let k = 0; k < half; k++) {
    const alone = k === 0 || 2 * k === size;
    const weight = (alone ? 1 : 2) / (4 * size * size);
    for (let x = 0; x < size; x++) {
      const angle = (2 * Math.PI * ((x * k) % size)) / size;
      matrix[2 * k * size + x] = weight * Math.cos(angle);
      matrix[(2 * k + 1) * size + x] = -weight * Math.sin(angle);
    }
  }
  return matrix;
}
