import { expect, test } from 'vitest';
import { nearest, nearestAll } from '../../src/base/nearest.ts';

const layers = ['conv2d0', 'mixed3a', 'mixed4a', 'mixed4d', 'logits'];

test.each([
  ['mixed4D', 'mixed4d'],
  ['mixd4a', 'mixed4a'],
  ['logit', 'logits'],
  ['lgtsoi', undefined],
  ['softmax', undefined],
  ['', undefined],
  ['x'.repeat(1000), undefined],
])('%j is near to %j', (name, expected) => expect(nearest(name, layers)).toBe(expected));

test('two letters swapped are one mistake', () => expect(nearest('tabel', ['bars', 'table'])).toBe('table'));

test('a beginning is near', () => expect(nearest('attr', ['attribution', 'activation'])).toBe('attribution'));

test('several, the nearest first', () => {
  expect(nearestAll('mixed4', layers, 2)).toEqual(['mixed4a', 'mixed4d']);
});
