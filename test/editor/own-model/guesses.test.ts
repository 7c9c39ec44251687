import { expect, it } from 'vitest';
import { mostProbable, sureness } from '../../../src/editor/own-model/guesses.ts';

const scores = Float32Array.of(1, -1, 3, Number.NaN, 0);
const shares = (activation: Parameters<typeof mostProbable>[1], of = scores) =>
  mostProbable(of, activation, 3).map(({ class: index, share }) => [index, share]);

it.each([
  ['softmax', Float32Array.of(1, -1, 1001), [1, 0, 0], [2, 0, 1]],
  ['softmax', Float32Array.of(0, Math.log(3)), [0.75, 0.25], [1, 0]],
  ['sigmoid', scores, [1 / (1 + Math.exp(-3)), 1 / (1 + Math.exp(-1)), 0.5], [2, 0, 4]],
  ['none', Float32Array.of(0.2, 0.5, 0.3), [0.5, 0.3, 0.2], [1, 2, 0]],
] as const)('%s: the most probable first', (activation, of, probabilities, classes) => {
  const found = shares(activation, of);
  expect(found.map(([index]) => index)).toEqual(classes);
  found.forEach(([, share], i) => {
    expect(share).toBeCloseTo(probabilities[i]!, 6);
  });
});

it('several classes may hold at once; scores that are no numbers are no guess', () => {
  expect(mostProbable(scores, 'sigmoid', 9)).toHaveLength(4);
  expect(mostProbable(scores, 'softmax', 9)).toEqual([]);
  expect(sureness([[{ class: 1, share: 0.5 }], []])).toBe(0.25);
});
