import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arrange, HEADING, pooled } from '../../../../src/runtime/views/tokens/panels.ts';

describe('matrices of heads', () => {
  it.each([
    [1, 720, 1, 480],
    [8, 720, 4, 171],
    [8, 340, 2, 164],
    [12, 720, 4, 171],
    [40, 720, 6, 110],
    [40, 300, 2, 144],
    [3, 60, 1, 60],
  ])('%d in %d px stand in rows of %d, %d px wide', (count, width, columns, side) => {
    const { panels } = arrange(count, width);
    expect(panels.filter(({ y }) => y === HEADING)).toHaveLength(Math.min(columns, count));
    expect(panels[0]!.side).toBe(side);
  });

  it('lie within the width, one below the other, each with its heading', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 64 }), fc.integer({ min: 20, max: 1400 }), (count, width) => {
        const { panels, height } = arrange(count, width);
        for (const { x, y, side } of panels) {
          expect(x + side).toBeLessThanOrEqual(width);
          expect(y + side).toBeLessThanOrEqual(height);
          expect(y).toBeGreaterThanOrEqual(HEADING);
        }
      }),
    );
  });
});

describe('cells that are smaller than a pixel', () => {
  it('stay as they are where there is room', () => {
    const cells = Float32Array.of(1, 2, 3, 4);
    expect(pooled(cells, [2, 2], 2)).toEqual({ cells, rows: 2, columns: 2 });
  });

  it('are the largest by magnitude of those at their place', () => {
    const cells = Float32Array.of(0, -3, 1, 0, 2, 0, Number.NaN, 0.5);
    expect(pooled(cells, [2, 4], 2)).toEqual({
      cells: Float32Array.of(-3, 1, 2, 0.5),
      rows: 2,
      columns: 2,
    });
    expect(pooled(new Float32Array(4).fill(Number.NaN), [2, 2], 1).cells).toEqual(
      Float32Array.of(Number.NaN),
    );
  });

  it('lose no strong weight', () => {
    const cells = fc.float32Array({ minLength: 36, maxLength: 36, noNaN: true, noDefaultInfinity: true });
    fc.assert(
      fc.property(cells, fc.integer({ min: 1, max: 8 }), (drawn, most) => {
        const largest = (of: Float32Array) => Math.max(...of.map(Math.abs));
        expect(largest(pooled(drawn, [6, 6], most).cells)).toBe(largest(drawn));
      }),
    );
  });
});
