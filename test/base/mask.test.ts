import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coverage, isClear, isFull } from '../../src/base/mask.ts';

const masks = fc
  .tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 9 }))
  .chain(([rows, columns]) =>
    fc.array(fc.string({ unit: fc.constantFrom('.', '#'), minLength: columns, maxLength: columns }), {
      minLength: rows,
      maxLength: rows,
    }),
  );

describe('what is painted', () => {
  it('covers cells of another grid by their shares', () => {
    expect([...coverage(['.#', '..'], 2, 2)]).toEqual([0, 1, 0, 0]);
    expect([...coverage(['.#', '..'], 1, 1)]).toEqual([0.25]);
    const [first, second, third] = coverage(['.#'], 1, 3);
    expect(first).toBe(0);
    expect(second).toBeCloseTo(0.5, 6);
    expect(third).toBe(1);
  });

  it('covers as much of any grid as is painted, as small squares counted one by one say', () => {
    const seen = { clear: 0, full: 0, partly: 0 };
    fc.assert(
      fc.property(
        masks,
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 12 }),
        (mask, height, width) => {
          const found = coverage(mask, height, width);
          const [rows, columns] = [mask.length, mask[0]!.length];
          // Every cell of both grids is a whole number of such squares.
          const counts = new Float64Array(height * width);
          for (let y = 0; y < rows * height; y++) {
            for (let x = 0; x < columns * width; x++) {
              if (mask[Math.floor(y / height)]![Math.floor(x / width)] !== '#') continue;
              counts[Math.floor(y / rows) * width + Math.floor(x / columns)]! += 1 / (rows * columns);
            }
          }
          found.forEach((share, i) => {
            expect(share).toBeCloseTo(counts[i]!, 5);
          });
          const total = found.reduce((a, b) => a + b, 0);
          expect(isClear(mask)).toBe(total === 0);
          if (isClear(mask)) seen.clear++;
          else if (isFull(mask)) seen.full++;
          else seen.partly++;
        },
      ),
      { numRuns: 300, seed: 7 },
    );
    expect(Math.min(...Object.values(seen))).toBeGreaterThan(3);
  });
});
