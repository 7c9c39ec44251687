import { expect, it } from 'vitest';
import { numberIn, numberInWords, reversed } from '../../../src/editor/own-model/numbers.ts';

it.each([
  ['0.485', 0.485],
  [' 1/255 ', 1 / 255],
  ['-3', -3],
  ['1e-3', 0.001],
])('%s is a number', (text, value) => {
  expect(numberIn(text)).toBe(value);
});

it.each(['', ' ', 'a', '1/', '/2', '1/0', '1/2/3', 'Infinity', '0,5'])('"%s" is none', (text) => {
  expect(numberIn(text)).toBeUndefined();
});

it.each([
  [1 / 255, '1/255'],
  [1 / 127.5, '1/127.5'],
  [1, '1'],
  [0, '0'],
  [0.0173, '0.0173'],
  [103.939, '103.939'],
])('%d is written as %s, which is read as the same', (value, words) => {
  expect(numberInWords(value)).toBe(words);
  expect(numberIn(words)).toBe(value);
});

it('the other way round each colour keeps its numbers', () => {
  const caffe = { scale: 1, mean: [104, 117, 123], std: [1, 2, 3], order: 'bgr' } as const;
  const turned = reversed({ ...caffe, mean: [...caffe.mean], std: [...caffe.std] });
  expect(turned).toEqual({ scale: 1, mean: [123, 117, 104], std: [3, 2, 1], order: 'rgb' });
  expect(reversed(turned)).toEqual(caffe);
});
