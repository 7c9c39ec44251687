import { describe, expect, it } from 'vitest';
import { cellsOf } from '../../../../src/runtime/views/drawings/cells.ts';
import { Scales } from '../../../../src/runtime/views/scales.ts';
import { byHand } from '../../../support/value.ts';

const map = (rows: number, columns: number) =>
  byHand(
    [
      ['y', rows],
      ['x', columns],
    ],
    new Array(rows * columns).fill(0),
  );

describe('cellsOf', () => {
  it('a layer of up to 28 x 28 shows every position', () => {
    const cells = cellsOf(map(28, 28))!;
    expect([cells.rows, cells.columns, cells.step]).toEqual([28, 28, 1]);
    expect([cells.sourceOf(0), cells.sourceOf(783)]).toEqual([0, 783]);
  });

  it('of a larger one it shows at most 784, each by the position in the middle of its block', () => {
    const cells = cellsOf(map(112, 112))!;
    expect([cells.rows, cells.columns, cells.step]).toEqual([28, 28, 4]);
    expect(cells.sourceOf(0)).toBe(2 * 112 + 2);
    expect(cells.sourceOf(783)).toBe(110 * 112 + 110);
  });

  it('stays within a layer whose size is no multiple, and takes a single position', () => {
    const cells = cellsOf(map(57, 57))!;
    const last = cells.rows * cells.columns - 1;
    expect(cells.sourceOf(last)).toBeLessThan(57 * 57);
    expect(cellsOf(map(1, 1))!.sourceOf(0)).toBe(0);
    expect(cellsOf(byHand([['channel', 3]], [1, 2, 3]))).toBeUndefined();
  });
});

describe('Scales', () => {
  it('end at the largest number of all that share one, and tell when that changes', () => {
    const scales = new Scales();
    const told: string[] = [];
    scales.onChange((scale) => told.push(scale));
    expect(scales.largest('evidence', 'e1', 2)).toBe(2);
    expect(scales.largest('evidence', 'e2', 5)).toBe(5);
    expect(scales.largest('evidence', 'e1', 3)).toBe(5);
    expect(told).toEqual(['evidence', 'evidence']);
    scales.leave('e2');
    expect(scales.largest('evidence', 'e1', 3)).toBe(3);
  });
});
