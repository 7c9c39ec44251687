import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layOut } from '../../../../src/runtime/views/tokens/layout.ts';
import { pieceOf } from '../../../../src/runtime/views/tokens/pieces.ts';

/** Letters of 10 px each. */
const widthOf = (letters: string): number => 10 * letters.length;
const set = (written: string[], right: number, left = 0) =>
  layOut(written.map(pieceOf), widthOf, { left, right, line: 24 });
const lines = (written: string[], right: number) => set(written, right).places.map(({ y }) => y / 24);

describe('a text', () => {
  it('stands behind its spaces, side by side, from where lines begin', () => {
    expect(set(['Tom', ' is'], 200, 50)).toEqual({
      places: [
        { x: 50, y: 0, width: 34, textX: 52 },
        { x: 85, y: 0, width: 34, textX: 97 },
      ],
      height: 24,
    });
  });

  it('goes on in a new line where it has one, and where one is full', () => {
    expect(lines(['a', '\n', 'b', '\nc'], 200)).toEqual([0, 0, 1, 2]);
    expect(lines([' Tom', ' is', ' here'], 90)).toEqual([0, 0, 1]);
  });

  it('keeps words whole, except those that are longer than a line', () => {
    expect(lines([' L', 'ily', ' T', 'om'], 100)).toEqual([0, 0, 1, 1]);
    expect(lines(['con', 'sti', 'tut', 'ion'], 75)).toEqual([0, 0, 1, 1]);
  });

  it('has nothing to set without tokens', () => {
    expect(set([], 100)).toEqual({ places: [], height: 24 });
  });

  it('never leaves its lines, and never covers itself', () => {
    const piece = fc.constantFrom('Tom', ' a', ' park', '\n', ' ', 'supercalifragilistic', '\n<s>\n');
    fc.assert(
      fc.property(fc.array(piece), fc.integer({ min: 1, max: 300 }), (written, right) => {
        const { places, height } = set(written, right);
        places.forEach(({ x, y, width }, i) => {
          const next = places[i + 1];
          expect(x + width).toBeLessThanOrEqual(right);
          expect(y + 24).toBeLessThanOrEqual(height);
          if (next) expect(next.y > y ? next.x === 0 : next.x > x + width).toBe(true);
        });
      }),
    );
  });
});
