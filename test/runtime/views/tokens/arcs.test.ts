import { describe, expect, it } from 'vitest';
import { arcPath, arcsOf, MOST_ARCS } from '../../../../src/runtime/views/tokens/arcs.ts';

describe('arcs', () => {
  it('are of weights of a twentieth of the largest and more, the weakest first', () => {
    const { arcs, left } = arcsOf(Float32Array.of(1, 0, 0.96, 0.04), 2, 1);
    expect(arcs.map(({ query, key }) => [query, key])).toEqual([
      [1, 0],
      [0, 0],
    ]);
    expect(left).toBeCloseTo(0.04 / 2, 6);
  });

  it('count by magnitude, and without what is no number', () => {
    const { arcs, left } = arcsOf(Float32Array.of(-2, Number.NaN, 1, 0), 2, 2);
    expect(arcs.map(({ weight }) => weight)).toEqual([1, -2]);
    expect(left).toBe(0);
    expect(arcsOf(new Float32Array(4), 2, 1)).toEqual({ arcs: [], left: 0 });
  });

  it('are no more than can be told apart', () => {
    const { arcs, left } = arcsOf(new Float32Array(100 * 100).fill(0.01), 100, 0.01);
    expect(arcs).toHaveLength(MOST_ARCS);
    expect(left).toBeCloseTo(0.8, 6);
  });

  it('lead from the middle of the key to that of the query, no higher than there is room', () => {
    const [key, query] = [0, 400].map((x) => ({ x, y: 50, width: 20, textX: x }));
    expect(arcPath(key!, query!, 30)).toBe('M10,50C10,10 410,10 410,50');
    expect(arcPath(key!, key!, 30)).toMatch(/^M7,50c/);
  });
});
