import { describe, expect, it } from 'vitest';
import { cellRows, histogram, lineRows, plainRows } from '../../../../src/runtime/views/rows/pairs.ts';
import { byHand } from '../../../support/value.ts';

const table = byHand(
  [
    ['group', 2, 'mixed4a'],
    ['channel', 3],
  ],
  [1, 2, 3, 4, 5, 6],
);

describe('rows of two axes', () => {
  it('a cell is named by both', () => {
    const last = cellRows(table, undefined).at(-1)!;
    expect([last.row, last.column, last.value]).toEqual([1, 2, 6]);
    expect([last.rowLabel, last.columnLabel]).toEqual(['group 2', 'channel 2']);
  });

  it('a line for each entry of the first axis', () => {
    const points = lineRows(table, undefined).map(({ x, y, series }) => [x, y, series]);
    expect(points.slice(2, 4)).toEqual([
      [2, 3, 'group 1'],
      [0, 4, 'group 2'],
    ]);
  });

  it('an author reads each axis by its name', () => {
    expect(plainRows(table, undefined)[5]).toEqual({
      value: 6,
      index: 5,
      group: 1,
      channel: 2,
      label: 'group 2, channel 2',
    });
  });
});

describe('histogram', () => {
  it('counts every value once, the largest too', () => {
    const bins = histogram(Float32Array.of(0, 0, 1, 2, 4), 4);
    expect(bins.map(({ y }) => y)).toEqual([2, 1, 1, 1]);
    expect([bins[0]!.x, bins[3]!.x2]).toEqual([0, 4]);
  });

  it('takes values that are all the same, and none', () => {
    expect(histogram(Float32Array.of(3, 3), 5).reduce((sum, { y }) => sum + (y as number), 0)).toBe(2);
    expect(histogram(new Float32Array(), 5)).toEqual([]);
  });
});
