import { hcl } from 'd3-color';
import { describe, expect, it } from 'vitest';
import { hueOf, mixHues, mixPair } from '../../../../src/runtime/views/colours/factors.ts';

/** Hue in degrees 0..360, chroma and lightness of bytes. */
function look([r, g, b]: number[]) {
  const { h, c, l } = hcl(`rgb(${r}, ${g}, ${b})`);
  return { hue: ((h % 360) + 360) % 360, chroma: c, lightness: l };
}

describe('colours of factors', () => {
  it('stand evenly around the circle, from -200 degrees', () => {
    expect([0, 1, 2, 3, 4, 5].map((i) => hueOf(i, 6))).toEqual([-200, -140, -80, -20, 40, 100]);
  });

  it('a factor alone has its own hue, and the strongest place is the brightest', () => {
    const full = look(mixHues([0, 0, 0.5, 0, 0, 0], 0.5, false));
    const half = look(mixHues([0, 0, 0.25, 0, 0, 0], 0.5, false));
    expect(half.hue).toBeCloseTo(280, -1);
    expect(half.lightness).toBeCloseTo(36, 0);
    expect(full.lightness).toBeGreaterThan(half.lightness);
    expect(mixHues([0, 0, 0, 0, 0, 0], 1, false)).toEqual([0, 0, 0, 255]);
  });

  it('factors that disagree lose their colour: opposite hues of the same strength are grey', () => {
    const { chroma } = look(mixHues([0.4, 0, 0, 0.4, 0, 0], 0.8, false));
    expect(chroma).toBeLessThan(2);
    const [, , , none] = mixHues([0, 0], 1, true);
    const [, , , all] = mixHues([1, 0], 1, true);
    expect([none, all]).toEqual([0, 255]);
  });

  it('two factors: red a, green (a + b) / 2, blue b, less the mean, by two thirds of the largest, plus 0.3', () => {
    // Colours (4,2,0), (0,2,4), (0,0,0), (4,4,4): mean 2, largest 2 above it.
    const found = Array.from(mixPair([4, 0, 0, 4, 0, 0, 4, 4]));
    const at = (entry: number) => Math.max(0, Math.min(1, ((entry - 2) / 2) * 1.5 + 0.3));
    [4, 2, 0, 0, 2, 4, 0, 0, 0, 4, 4, 4].forEach((entry, i) => {
      expect(found[i]).toBeCloseTo(at(entry), 6);
    });
    expect(at(2)).toBeCloseTo(0.3);
  });

  it('a silent pair of maps is even', () => {
    const [first] = mixPair([0, 0]);
    expect(first).toBeCloseTo(0.3);
    expect(new Set(mixPair([0, 0, 0, 0])).size).toBe(1);
  });
});

it('over a picture a place has the hue of the strongest factor, also where others are nearly as strong', () => {
  const hue = (...loadings: number[]) => mixHues(loadings, 2, true).slice(0, 3);
  expect(hue(0.6, 0.5, 0.5)).toEqual(hue(1, 0, 0));
  expect(hue(0.5, 0.6, 0.5)).toEqual(hue(0, 1, 0));
  expect(hue(0, 1, 0)).not.toEqual(hue(1, 0, 0));
  expect(mixHues([0.6, 0.5, 0.5], 2, true)[3]).toBeCloseTo(255 * 0.8, 6);
});
