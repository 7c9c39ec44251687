/** The softmax of scores: shares of 1, by their exponentials. No number among them leaves no number at all. */
export function softmaxOf(scores: Float32Array): Float32Array {
  const largest = scores.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
  const powers = scores.map((score) => Math.exp(score - largest));
  const sum = powers.reduce((a, b) => a + b, 0);
  return powers.map((power) => power / sum);
}
