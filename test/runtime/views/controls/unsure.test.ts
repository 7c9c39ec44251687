import { expect, it } from 'vitest';
import { unsureWords } from '../../../../src/runtime/views/controls/unsure.ts';

it.each([
  [[], ''],
  [[0.83], ''],
  [[0.05], ''],
  [[Number.NaN], ''],
  [[0.031], 'The network finds none of its classes in this picture: the likeliest has 3.1 %.'],
  [[0.4, 0.004], 'The network finds none of its classes in this picture: the likeliest has 0.4 %.'],
])('of %j says %j', (most, words) => {
  expect(unsureWords(most)).toBe(words);
});
