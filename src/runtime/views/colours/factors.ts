import { hcl, rgb } from 'd3-color';

/** Red, green, blue and opacity, each 0..255. */
export type Rgba = [number, number, number, number];

/** Returns the hue of one of several factors, in degrees, evenly spaced around the circle (Olah et al. 2018). */
export const hueOf = (factor: number, factors: number): number => (360 * factor) / factors - 200;

/** Lightness of the strongest cell. */
const LIGHTEST = 72;
/** Ratio of chroma to lightness, as in the article. */
const CHROMA = 5 / 3;
/** Lightness over a picture, where opacity shows the strength. */
const OVER = 65;

/** Returns the colour of a factor alone, for its legend. */
const colourOf = (factor: number, factors: number): string =>
  hcl(hueOf(factor, factors), CHROMA * OVER, OVER).formatHex();

/**
 * Returns the colour of a place where several factors are active: the hue of their mean direction on the circle, less
 * saturated the less they agree, and as bright as their sum is large. Over a picture, where grey would be taken for
 * none of them, the hue of the strongest.
 * @param loadings one for each factor, not negative
 * @param largest the largest sum of loadings of the map
 */
export function mixHues(loadings: ArrayLike<number>, largest: number, overlay: boolean): Rgba {
  let [x, y, sum, squares] = [0, 0, 0, 0];
  for (let i = 0; i < loadings.length; i++) {
    const loading = Math.max(0, loadings[i]!);
    const angle = (hueOf(i, loadings.length) * Math.PI) / 180;
    x += loading ** 2 * Math.cos(angle);
    y += loading ** 2 * Math.sin(angle);
    sum += loading;
    squares += loading ** 2;
  }
  const share = Math.min(1, sum / (largest || 1));
  if (overlay) {
    const strongest = Array.from(loadings).reduce(
      (best, loading, i) => (loading > loadings[best]! ? i : best),
      0,
    );
    const { r, g, b } = rgb(colourOf(strongest, loadings.length));
    return [r, g, b, 255 * share];
  }
  const agreement = squares === 0 ? 0 : Math.hypot(x, y) / squares;
  const lightness = LIGHTEST * share;
  const colour = hcl((Math.atan2(y, x) * 180) / Math.PI, CHROMA * lightness * agreement ** 2, lightness);
  const { r, g, b } = rgb(colour).clamp();
  return [r, g, b, 255];
}

/** Returns the colours that distinguish factors: those of a pair, or hues around the circle. */
export const coloursOf = (factors: number, pair = factors === 2): string[] =>
  Array.from({ length: factors }, (_, i) => (pair ? PAIR[i]! : colourOf(i, factors)));

/** The colours of two factors, for their legend. */
const PAIR = ['rgb(255, 128, 0)', 'rgb(0, 128, 255)'];

/**
 * Mixes two factors as red and blue, with their mean as green, and evens the contrast out over the map: the
 * multi-directional saliency map of the article.
 * @param maps [position, factor], two factors
 * @returns [position, rgb], each 0..1
 */
export function mixPair(maps: ArrayLike<number>): Float32Array {
  const colours = new Float32Array((maps.length / 2) * 3);
  for (let p = 0; p < maps.length / 2; p++) {
    const [a, b] = [maps[2 * p]!, maps[2 * p + 1]!];
    colours.set([a, (a + b) / 2, b], 3 * p);
  }
  const mean = colours.reduce((sum, entry) => sum + entry, 0) / (colours.length || 1);
  const most = colours.reduce((largest, entry) => Math.max(largest, entry - mean), 0) || 1;
  return colours.map((entry) => Math.max(0, Math.min(1, ((entry - mean) / most) * 1.5 + 0.3)));
}
