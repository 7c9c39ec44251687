import { at } from '../../base/at.ts';
import type { Frame } from '../host.ts';
import type { Start } from './given.ts';

/** The largest colour that is mixed: black and white have no logit. */
export const MOST = 0.98;

/** Mixes pictures of one size as their parameters add, before the sigmoid of colours: sigmoid(sum of weight * logit). */
export function blend(pictures: Pick<Frame, 'size' | 'rgba'>[], weights: number[]): Start {
  const size = pictures[0]?.size ?? 1;
  const sums = new Float32Array(size * size * 3);
  for (const [i, { rgba }] of pictures.entries()) {
    const weight = at(weights, i);
    for (let p = 0; p < sums.length; p++) {
      const byte = rgba[4 * Math.floor(p / 3) + (p % 3)]!;
      sums[p]! += weight * logit(byte / 255);
    }
  }
  return { shape: [size, size, 3], data: sums.map((sum) => 1 / (1 + Math.exp(-sum))) };
}

function logit(value: number): number {
  const within = Math.min(MOST, Math.max(1 - MOST, value));
  return Math.log(within / (1 - within));
}
