import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Matrix } from '../../../src/runtime/factor/matrix.ts';
import { areaUnder, separating, separation } from '../../../src/runtime/factor/separate.ts';

interface Golden {
  x: number[][];
  positive: number[];
  ridge: number;
  direction: number[];
  separation: number;
}
const golden: Golden = JSON.parse(readFileSync('test/fixtures/golden/separate.json', 'utf8'));

const matrix = (rows: number[][]): Matrix => ({
  rows: rows.length,
  columns: rows[0]!.length,
  data: Float64Array.from(rows.flat()),
});
const others = (count: number, positive: number[]) =>
  Array.from({ length: count }, (_, i) => i).filter((i) => !positive.includes(i));

describe('the direction that tells rows apart', () => {
  const { positive, ridge } = golden;
  const x = matrix(golden.x);
  const sides = { positive, negative: others(x.rows, positive) };

  it('is that of another program, also beside others', () => {
    const { data, rows, columns } = separating(x, [sides, { ...sides, positive: [1, 2] }], ridge);
    expect([rows, columns]).toEqual([6, 2]);
    const own = data.filter((_, i) => i % 2 === 0);
    golden.direction.forEach((entry, i) => {
      expect(own[i]).toBeCloseTo(entry, 9);
    });
  });

  it('is tried on rows that it was not made of', () => {
    expect(separation(x, sides, ridge)).toBeCloseTo(golden.separation, 9);
    expect(separation(x, { positive: [0], negative: sides.negative }, ridge)).toBeUndefined();
  });

  it('turns round with its sides, and follows the mean of a single column', () => {
    const there = separating(x, [sides], ridge).data;
    const back = separating(x, [{ positive: sides.negative, negative: positive }], ridge).data;
    back.forEach((entry, i) => {
      expect(entry).toBeCloseTo(-there[i]!, 12);
    });
    // Columns 3, 1 against 0, 0: variance 1.5, so 2 / (1.5 + ridge * 1.5).
    const one = matrix([[3], [1], [0], [0]]);
    const direction = separating(one, [{ positive: [0, 1], negative: [2, 3] }], 1).data;
    expect(direction[0]).toBeCloseTo(2 / 3, 12);
  });

  it('is none where nothing varies', () => {
    const same = matrix([
      [1, 2],
      [1, 2],
      [1, 2],
    ]);
    expect(() => separating(same, [{ positive: [0], negative: [1, 2] }], 1)).toThrow(
      expect.objectContaining({ code: 'separate-silent' }),
    );
  });

  it('finds a planted direction among noise', () => {
    let reached = 0;
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 1, max: 1000 }), (planted, seed) => {
        const noise = (i: number, j: number) => Math.sin(seed * 1.7 + i * 12.9 + j * 78.2);
        const rows = Array.from({ length: 40 }, (_, i) =>
          Array.from({ length: 5 }, (_, j) => noise(i, j) + (j === planted && i < 20 ? 6 : 0)),
        );
        const positive = Array.from({ length: 20 }, (_, i) => i);
        const found = separating(matrix(rows), [{ positive, negative: others(40, positive) }], 0.1).data;
        const largest = found.indexOf(Math.max(...found.map(Math.abs)));
        expect(largest).toBe(planted);
        expect(separation(matrix(rows), { positive, negative: others(40, positive) }, 0.1)).toBe(1);
        reached++;
      }),
      { numRuns: 20 },
    );
    expect(reached).toBe(20);
  });
});

it('counts pairs in the right order, ties half', () => {
  expect(areaUnder([3, 1], [2, 0])).toBe(0.75);
  expect(areaUnder([1], [1])).toBe(0.5);
});
