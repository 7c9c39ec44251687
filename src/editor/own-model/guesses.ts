import type { OutputActivation } from '../../base/manifest.ts';
import { softmaxOf } from '../../base/softmax.ts';

/** A guess of a network for a picture. */
export interface Guess {
  /** Index of the class. */
  class: number;
  /** Its probability, 0..1. */
  share: number;
}

/**
 * Returns the most probable classes, the most probable first.
 * @param scores of all classes, from the output layer
 * @param activation how the scores become probabilities
 */
export function mostProbable(scores: Float32Array, activation: OutputActivation, most: number): Guess[] {
  return probabilities(scores, activation)
    .map((share, index) => ({ class: index, share }))
    .filter(({ share }) => Number.isFinite(share))
    .sort((a, b) => b.share - a.share)
    .slice(0, most);
}

function probabilities(scores: Float32Array, activation: OutputActivation): number[] {
  switch (activation) {
    case 'none':
      return [...scores];
    case 'sigmoid':
      return Array.from(scores, (score) => 1 / (1 + Math.exp(-score)));
    case 'softmax':
      return [...softmaxOf(scores)];
  }
}

/** Returns the mean probability of the first guesses: highest when pixels enter as in training. */
export const sureness = (guesses: Guess[][]): number =>
  guesses.reduce((sum, [first]) => sum + (first?.share ?? 0), 0) / guesses.length;
