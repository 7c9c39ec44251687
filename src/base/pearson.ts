/** Returns the correlation of Pearson of two lists as long as each other; undefined where one does not vary. */
export function pearson(a: ArrayLike<number>, b: ArrayLike<number>): number | undefined {
  const [x, y] = [centred(a), centred(b)];
  const spread = Math.sqrt(dot(x, x) * dot(y, y));
  return spread > 0 ? dot(x, y) / spread : undefined;
}

function centred(list: ArrayLike<number>): Float64Array {
  const numbers = Float64Array.from(list);
  const mean = numbers.reduce((sum, entry) => sum + entry, 0) / numbers.length;
  return numbers.map((entry) => entry - mean);
}

const dot = (a: Float64Array, b: Float64Array): number =>
  a.reduce((sum, entry, i) => sum + entry * (b[i] ?? 0), 0);
