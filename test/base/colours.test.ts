import { describe, expect, it } from 'vitest';
import { ACCENT, MAGNITUDE, NEGATIVE, POSITIVE } from '../../src/base/colours.ts';
import { DARK, LIGHT } from '../../src/runtime/views/theme.ts';

type Rgb = [number, number, number];

/** Linear light of a colour. */
const linear = (hex: string): Rgb =>
  [1, 3, 5].map((at) => {
    const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as Rgb;

/** WCAG 2.2: relative luminance, and the contrast of two colours. */
const luminance = ([r, g, b]: Rgb): number => 0.2126 * r + 0.7152 * g + 0.0722 * b;
const contrast = (a: string, b: string): number => {
  const [dark, light] = [luminance(linear(a)), luminance(linear(b))].sort((x, y) => x - y);
  return (light! + 0.05) / (dark! + 0.05);
};

describe.each([
  ['light', LIGHT],
  ['dark', DARK],
])('on %s', (_, theme) => {
  it.each(Object.entries({ ACCENT, NEGATIVE, POSITIVE, MAGNITUDE }))(
    '%s stands out from the ground',
    (_, colour) => {
      expect(contrast(colour, theme.ground)).toBeGreaterThanOrEqual(3);
    },
  );

  it.each(['ink', 'quiet'] as const)('words in %s are legible', (name) => {
    expect(contrast(theme[name], theme.ground)).toBeGreaterThanOrEqual(4.5);
  });
});

/** What people without cones of one kind see (Viénot, Brettel & Mollon 1999), in linear light. */
const DICHROMACY: Record<string, [Rgb, Rgb, Rgb]> = {
  protanopia: [
    [0.11238, 0.88762, 0],
    [0.11238, 0.88762, 0],
    [0.00401, -0.00401, 1],
  ],
  deuteranopia: [
    [0.29275, 0.70725, 0],
    [0.29275, 0.70725, 0],
    [-0.02234, 0.02234, 1],
  ],
};

describe.each(Object.entries(DICHROMACY))('with %s', (_, matrix) => {
  const seen = (colour: string): Rgb => {
    const from = linear(colour);
    return matrix.map((row) => row.reduce((sum, share, i) => sum + share * from[i]!, 0)) as Rgb;
  };
  const apart = (a: string, b: string): number => {
    const [x, y] = [seen(a), seen(b)].map((rgb) => rgb.map((share) => Math.max(0, share) ** (1 / 2.2)));
    return Math.hypot(...x!.map((share, i) => share - y![i]!));
  };

  it('what supports and what counts against are told apart, and both from magnitude', () => {
    expect(apart(POSITIVE, NEGATIVE)).toBeGreaterThan(0.5);
    expect(apart(MAGNITUDE, NEGATIVE)).toBeGreaterThan(0.25);
    expect(apart(MAGNITUDE, POSITIVE)).toBeGreaterThan(0.25);
  });
});
