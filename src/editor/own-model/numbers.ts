import type { Preprocess } from '../../base/input.ts';

/** Parses a scale as people write it: `0.485`, `1/255`. Returns undefined for anything else. */
export function numberIn(text: string): number | undefined {
  const parts = text.trim().split('/');
  const numbers = parts.map((part) => (part.trim() === '' ? Number.NaN : Number(part)));
  const [above = Number.NaN, below = 1] = numbers;
  const value = above / below;
  return parts.length <= 2 && Number.isFinite(value) ? value : undefined;
}

/** Formats a scale, as a fraction of 1 where it is the inverse of a round number. */
export function numberInWords(value: number): string {
  const inverse = Number((1 / value).toPrecision(6));
  const isInverse = value < 0.1 && value > 0 && inverse * 2 === Math.round(inverse * 2);
  return isInverse ? `1/${inverse}` : String(value);
}

/** Reverses the order of the colours; each keeps its numbers. */
export function reversed({ scale, mean, std, order }: Preprocess): Preprocess {
  const turned = ([a, b, c]: Preprocess['mean']): Preprocess['mean'] => [c, b, a];
  return { scale, mean: turned(mean), std: turned(std), order: order === 'rgb' ? 'bgr' : 'rgb' };
}
