import { expect, it } from 'vitest';
import type { ValueAxis } from '../../../src/base/value.ts';
import type { NetworkSource } from '../../../src/compiler/program.ts';
import { amount, amounts, labelOf, selectionOf } from '../../../src/runtime/views/labels.ts';

it('writes a number by three significant digits', () => {
  expect([0.26, -0.0123456, 51, 1234.5, 0].map((value) => amount(value, true))).toEqual([
    '+0.26',
    '−0.0123',
    '+51',
    '+1230',
    '0',
  ]);
  expect(amount(Number.NaN, false)).toBe('no number');
});

it('writes numbers below one another with as many digits', () => {
  expect(amounts([0.869, 0.3, -0.26, -0.000848, 0], true)).toEqual([
    '+0.869',
    '+0.300',
    '−0.260',
    '−0.001',
    '0.000',
  ]);
  expect(amounts([189, 12.34], false)).toEqual(['189', '12']);
  expect(amounts([2.85, 2.3], false)).toEqual(['2.85', '2.30']);
});

it('gives nothing a sign that reads as zero', () => {
  expect(amounts([0.5, -0.0001, 0.0001], true)).toEqual(['+0.500', '0.000', '0.000']);
});

it('writes very small ones, and zeros alone, each for itself', () => {
  expect(amounts([1e-7, 0], false)).toEqual(['1e−7', '0']);
  expect(amounts([0, 0], false)).toEqual(['0', '0']);
  expect(amounts([], false)).toEqual([]);
});

it('keeps a name that is written from right to left apart from the numbers beside it', () => {
  const name = (label: string) =>
    labelOf({ name: 'class', size: 1 }, 0, { labels: [label] } as unknown as NetworkSource);
  expect(name('tabby')).toBe('tabby');
  expect(name('قطة')).toBe('\u2068قطة\u2069');
  expect(name('חתול')).toBe('\u2068חתול\u2069');
});

it('tokens are called by their pieces, in quotes, and chosen by their numbers, as heads are', () => {
  const tokens: ValueAxis = { name: 'key', size: 2, names: ['\n<s>\n', ' Tom'], layer: 'block0/pattern' };
  expect([0, 1].map((entry) => labelOf(tokens, entry, undefined))).toEqual(['⟨s⟩', '“ Tom”']);
  expect(selectionOf(tokens, 1, 'net')).toBe(1);
  expect(selectionOf({ name: 'head', size: 1, index: [5], layer: 'block0/pattern' }, 0, 'net')).toBe(5);
});
