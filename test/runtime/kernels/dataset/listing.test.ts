import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Value } from '../../../../src/base/value.ts';
import { computeOnPage } from '../../../../src/runtime/kernels/page.ts';

/** Activations of examples, two labels: `weak` for the first half. */
function activations(data: number[], from = 0): Value {
  const index = data.map((_, i) => i + from);
  const names = index.map((number, i) => `${i < data.length / 2 ? 'weak' : 'strong'} ${number}`);
  return {
    axes: [{ name: 'example', size: data.length, index, names }],
    data: Float32Array.from(data),
    unit: 'activation',
  };
}
const numbers = ({ data }: Value) => [...data];
const list = (value: Value, listed: string, count = 3, places?: Value) =>
  computeOnPage('dataset/listing', places ? [value, places] : [value], { listed, count });

describe('a listing of examples', () => {
  const value = activations([5, 1, 1, 1, 6, 7, 8, 9], 10);

  it('has the strongest first, or some from the strongest to the weakest', () => {
    expect(numbers(list(value, 'strongest'))).toEqual([17, 16, 15]);
    expect(numbers(list(value, 'spread'))).toEqual([17, 10, 13]);
    expect(numbers(list(value, 'all', 8))).toEqual([10, 11, 12, 13, 14, 15, 16, 17]);
    expect(numbers(list(value, 'strongest').parts!.values!)).toEqual([9, 8, 7]);
  });

  it('takes the places of its own examples, wherever these stand', () => {
    const places = { ...activations([0, 1, 2, 3, 4, 5, 6, 7], 10), unit: 'position' };
    expect(numbers(list(value, 'strongest', 3, places).parts!.places!)).toEqual([7, 6, 5]);
  });
});

describe('misfires', () => {
  it('are strong though their label is weak on average', () => {
    const data: number[] = Array.from({ length: 20 }, (_, i) => (i < 10 ? 0 : 5));
    data[3] = 9;
    const flags = computeOnPage('dataset/misfires', [activations(data)], {});
    expect(numbers(flags).flatMap((flag, i) => (flag ? [i] : []))).toEqual([3]);
    expect(numbers(list(activations(data), 'misfires'))).toEqual([3]);
  });

  it('are none where a strong label is strong, or all are alike', () => {
    const strong = Array.from({ length: 20 }, (_, i) => i);
    expect(numbers(computeOnPage('dataset/misfires', [activations(strong)], {})).some(Boolean)).toBe(false);
    expect(
      numbers(computeOnPage('dataset/misfires', [activations(strong.map(() => 1))], {})).some(Boolean),
    ).toBe(false);
  });
});

describe('a page', () => {
  it('holds its share, each entry on one page, and the last page for numbers beyond', () => {
    let short = 0;
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 12 }), (size, count) => {
        const value = activations(Array.from({ length: size }, (_, i) => i));
        const pages = Math.ceil(size / count);
        if (size % count) short++;
        const page = (number: number) => computeOnPage('transform/page', [value], { count, page: number });
        const all = Array.from({ length: pages }, (_, i) => numbers(page(i + 1))).flat();
        expect(all).toEqual(numbers(value));
        expect(page(pages + 5)).toEqual(page(pages));
        expect(page(0)).toEqual(page(1));
        expect(page(2).notes!.page).toEqual({ from: Math.min(count, (pages - 1) * count), size });
      }),
    );
    expect(short).toBeGreaterThan(10);
  });
});

describe('the strongest examples of each atom', () => {
  const channels = 3;
  const rows = [
    [1, 0, 5],
    [2, 9, 4],
    [3, 8, 6],
  ];
  const matrix = (data: number[][], unit: string): Value => ({
    axes: [
      { name: 'example', size: 3, index: [4, 5, 6], names: ['a 4', 'a 5', 'b 6'] },
      { name: 'channel', size: channels, layer: 'mixed4d' },
    ],
    data: Float32Array.from(data.flat()),
    unit,
  });
  const value = {
    ...matrix(rows, 'activation'),
    parts: {
      places: matrix(
        [
          [0, 1, 2],
          [3, 4, 5],
          [6, 7, 8],
        ],
        'position',
      ),
    },
  };

  it('are those of the atoms that a content lists, in its order', () => {
    const content: Value = {
      axes: [{ name: 'channel', size: 2, index: [2, 0] }],
      data: new Float32Array(2),
      unit: '',
    };
    const found = computeOnPage('dataset/strongest', [value, content], { k: 2 });
    expect(numbers(found)).toEqual([6, 4, 6, 5]);
    expect(numbers(found.parts!.values!)).toEqual([6, 5, 3, 2]);
    expect(numbers(found.parts!.places!)).toEqual([8, 2, 6, 3]);
    expect(found.axes).toMatchObject([{ name: 'channel', index: [2, 0], layer: 'mixed4d' }, { size: 2 }]);
  });

  it('are those of atoms without numbers, and no more than there are', () => {
    const found = computeOnPage('dataset/strongest', [value], { k: 9, atoms: 1 });
    expect(numbers(found)).toEqual([5, 6, 4]);
  });
});
