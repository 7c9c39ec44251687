import { describe, expect, it } from 'vitest';
import type { Value } from '../../../../src/base/value.ts';
import { placeOf, toCsv } from '../../../../src/editor/panes/values/csv.ts';
import { factsOf, summarize } from '../../../../src/editor/panes/values/facts.ts';
import { sheetOf } from '../../../../src/editor/panes/values/picture.ts';

const value = (axes: Value['axes'], numbers: number[]): Value => ({
  axes,
  data: Float32Array.from(numbers),
  unit: 'activation',
});

describe('numbers about numbers', () => {
  it('leave out what is not finite', () => {
    const data = Float32Array.from([0, -2, 5, Number.NaN, Number.POSITIVE_INFINITY, 0]);
    expect(summarize(data)).toEqual({ min: -2, max: 5, mean: 0.75, zeros: 2 / 6, nan: 1, infinite: 1 });
  });

  it('of nothing are no numbers', () => {
    expect(summarize(new Float32Array())).toEqual({
      min: Number.NaN,
      max: Number.NaN,
      mean: Number.NaN,
      zeros: 0,
      nan: 0,
      infinite: 0,
    });
  });

  it('are said with axes and unit', () => {
    const facts = Object.fromEntries(
      factsOf(value([{ name: 'channel', size: 2, layer: 'mixed4d' }], [1, 0])),
    );
    expect(facts).toMatchObject({
      Axes: 'channel of mixed4d',
      Shape: '2',
      Zeros: '50 %',
      Unit: 'activation',
    });
    expect(Object.fromEntries(factsOf(value([], [3])))).toMatchObject({
      Axes: 'none',
      Shape: 'a single number',
    });
  });
});

describe('CSV', () => {
  it('has a column for each axis, and classes by name', () => {
    const axes: Value['axes'] = [
      { name: 'x', size: 2 },
      { name: 'class', size: 2, index: [1, 0] },
    ];
    const labels = ['tabby', 'dog, "big"'];
    const csv = toCsv(value(axes, [1, 2, 3, 4.5]), { labels, hash: '', shapes: {} });
    expect(csv).toBe(
      'x,class,activation\r\n0,"dog, ""big""",1\r\n0,tabby,2\r\n1,"dog, ""big""",3\r\n1,tabby,4.5\r\n',
    );
  });

  it('finds places in row-major order', () => {
    expect(placeOf(23, [2, 3, 4])).toEqual([1, 2, 3]);
    expect(placeOf(0, [])).toEqual([]);
  });
});

describe('a sheet', () => {
  it('has the mean over all that is no position', () => {
    const axes: Value['axes'] = [
      { name: 'y', size: 1 },
      { name: 'x', size: 2 },
      { name: 'channel', size: 2 },
    ];
    const sheet = sheetOf(value(axes, [1, 3, 5, 9]));
    expect([...sheet.data]).toEqual([2, 7]);
    expect(sheet.axes.map(({ size }) => size)).toEqual([1, 2]);
  });

  it('of a list is one row; of a number one cell', () => {
    expect(sheetOf(value([{ name: 'channel', size: 3 }], [1, 2, 3])).axes.map(({ size }) => size)).toEqual([
      1, 3,
    ]);
    expect(sheetOf(value([], [1])).axes.map(({ size }) => size)).toEqual([1, 1]);
  });
});
