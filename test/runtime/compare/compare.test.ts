import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agreement, type Measure } from '../../../src/runtime/compare/agreement.ts';
import { match } from '../../../src/runtime/compare/match.ts';
import { similarity } from '../../../src/runtime/compare/similarity.ts';
import type { Matrix } from '../../../src/runtime/factor/matrix.ts';
import { uniform } from '../../../src/runtime/random.ts';
import { golden } from '../../support/golden.ts';

const matrixOf = (rows: number[][]): Matrix => ({
  rows: rows.length,
  columns: rows[0]!.length,
  data: Float64Array.from(rows.flat()),
});
const randomMatrix = (rows: number, columns: number, seed: number): Matrix => {
  const random = uniform(seed);
  return { rows, columns, data: Float64Array.from({ length: rows * columns }, () => random() - 0.3) };
};
/** Returns some columns of a matrix, each times a factor. */
const rescaled = (x: Matrix, order: number[], factor: (column: number) => number): Matrix => ({
  rows: x.rows,
  columns: order.length,
  data: Float64Array.from(
    { length: x.rows * order.length },
    (_, i) =>
      x.data[Math.floor(i / order.length) * x.columns + order[i % order.length]!]! *
      factor(order[i % order.length]!),
  ),
});

const MEASURES: Measure[] = ['cka', 'cka-unbiased', 'svcca', 'procrustes'];

describe('against numbers computed elsewhere', async () => {
  const expected = await golden<{
    x: number[][];
    y: number[][];
    correlation: number[][];
    match: [number[], number[]];
    ckaBiased: number;
    ckaUnbiased: number;
    svccaMean: number;
    procrustesSimilarity: number;
  }>('similarity.json');
  const [x, y] = [matrixOf(expected.x), matrixOf(expected.y)];
  const FIVE = 5e-6;

  it('correlations and the assignment', () => {
    const { matrix, silent } = similarity(x, y, 'correlation');
    expected.correlation.flat().forEach((value, i) => {
      expect(Math.abs(matrix.data[i]! - value)).toBeLessThan(FIVE);
    });
    expect(silent).toBe(0);
    const pairs = match(matrix).map(({ row, column }) => [row, column]);
    const [rows, columns] = expected.match;
    expect(pairs.toSorted((a, b) => a[0]! - b[0]!)).toEqual(rows.map((row, i) => [row, columns[i]]));
  });

  it.each([
    ['cka', expected.ckaBiased],
    ['cka-unbiased', expected.ckaUnbiased],
    ['svcca', expected.svccaMean],
    ['procrustes', expected.procrustesSimilarity],
  ] as const)('%s', (measure, value) => {
    expect(Math.abs(agreement(x, y, measure) - value)).toBeLessThan(FIVE);
    expect(Math.abs(agreement(y, x, measure) - value)).toBeLessThan(FIVE);
  });
});

describe('for random shapes and degenerate inputs', () => {
  const cases = fc.record({
    rows: fc.integer({ min: 1, max: 24 }),
    a: fc.integer({ min: 1, max: 12 }),
    b: fc.integer({ min: 1, max: 12 }),
    seed: fc.nat(1e6),
    dead: fc.constantFrom(0, 0, 1, 12),
    value: fc.constantFrom(0, 3.3333333),
    measure: fc.constantFrom(...MEASURES),
  });
  /** Makes the first columns the same everywhere. */
  const silenced = (x: Matrix, count: number, value: number): Matrix => ({
    ...x,
    data: x.data.map((entry, i) => (i % x.columns < count ? value : entry)),
  });

  it('there is a number within its range, or a fault with a name', () => {
    const reached = new Set<string>();
    fc.assert(
      fc.property(cases, ({ rows, a, b, seed, dead, value, measure }) => {
        const x = silenced(randomMatrix(rows, a, seed), dead, value);
        const y = randomMatrix(rows, b, seed + 1);
        try {
          const { matrix, silent } = similarity(x, y, seed % 2 ? 'correlation' : 'cosine');
          expect(matrix.data.every((entry) => entry >= -1 && entry <= 1)).toBe(true);
          if (seed % 2) expect(silent).toBe(Math.min(dead, a));
          expect(match(matrix)).toHaveLength(Math.min(a, b));
          const found = agreement(x, y, measure);
          expect(Number.isFinite(found)).toBe(true);
          expect(found).toBeLessThan(1.2);
          if (measure !== 'cka-unbiased') expect(found).toBeGreaterThanOrEqual(0);
          reached.add(measure);
        } catch (error) {
          const { code } = error as { code?: string };
          if (!code) throw error;
          reached.add(code);
          if (code === 'compare-few') expect(rows).toBeLessThan(4);
          if (code === 'compare-silent') expect(dead).toBeGreaterThanOrEqual(a);
        }
      }),
      { seed: 1, numRuns: 1000 },
    );
    expect([...reached].sort()).toEqual(
      [...MEASURES, 'compare-few', 'compare-narrow', 'compare-silent'].sort(),
    );
  });

  it('a layer agrees with itself, turned or not, by exactly or nearly 1', () => {
    fc.assert(
      fc.property(fc.nat(1e6), fc.integer({ min: 2, max: 6 }), (seed, columns) => {
        const x = randomMatrix(24, columns, seed);
        const order = Array.from({ length: columns }, (_, i) => columns - 1 - i);
        const turned = rescaled(x, order, () => -2);
        for (const measure of MEASURES) expect(agreement(x, turned, measure)).toBeCloseTo(1, 6);
      }),
      { seed: 1, numRuns: 50 },
    );
  });

  it('channels that were put in another order and rescaled are all found', () => {
    const x = randomMatrix(60, 40, 7);
    const random = uniform(3);
    const order = Array.from({ length: 40 }, (_, i) => i).sort((a, b) => Math.sin(a * 7) - Math.sin(b * 7));
    const factors = Array.from({ length: 40 }, () => 0.2 + 5 * random());
    const y = rescaled(x, order, (column) => factors[column]!);
    const pairs = match(similarity(x, y, 'correlation').matrix);
    expect(pairs).toHaveLength(40);
    for (const { row, column, likeness } of pairs) {
      expect(order[column]).toBe(row);
      expect(likeness).toBeCloseTo(1, 8);
    }
  });
});
