import type { OutputActivation } from '../../base/manifest.ts';
import { softmaxOf } from '../../base/softmax.ts';

/** What a network takes a picture for. */
export interface Guess {
  /** Place in the order of its outputs. */
  class: number;
  /** Its probability, 0..1. */
  share: number;
}

/**
 * The most probable classes, the most probable first.
 * @param scores of all classes, as the output layer gives them
 * @param activation how the network's scores become probabilities
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

/** How sure a network is of its first guesses, on average: highest where pixels enter as in its training. */
export const sureness = (guesses: Guess[][]): number =>
  guesses.reduce((sum, [first]) => sum + (first?.share ?? 0), 0) / guesses.length;
