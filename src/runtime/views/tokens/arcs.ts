import type { Place } from './layout.ts';

/** A weight that is drawn as an arc. */
export interface Arc {
  query: number;
  key: number;
  weight: number;
}

/** Weights below this share of the largest are left out. */
export const LEAST_SHARE = 0.05;
/** The most arcs that are drawn at once. */
export const MOST_ARCS = 2000;
/** The height of an arc over its line, and what each px between its ends adds, in px. */
const LOW = 10;
const SLOPE = 0.15;

/**
 * Returns the weights of one head that are drawn, the weakest first, and which share of all magnitude the others have.
 * @param weights [query, key]
 * @param largest the weight of which {@link LEAST_SHARE} are too little to draw
 */
export function arcsOf(weights: Float32Array, keys: number, largest: number): { arcs: Arc[]; left: number } {
  const strong: Arc[] = [];
  let all = 0;
  weights.forEach((weight, i) => {
    if (!Number.isFinite(weight)) return;
    all += Math.abs(weight);
    if (Math.abs(weight) >= LEAST_SHARE * largest)
      strong.push({ query: Math.floor(i / keys), key: i % keys, weight });
  });
  const arcs = strong.sort((a, b) => Math.abs(a.weight) - Math.abs(b.weight)).slice(-MOST_ARCS);
  const shown = arcs.reduce((sum, { weight }) => sum + Math.abs(weight), 0);
  return { arcs, left: all === 0 ? 0 : 1 - shown / all };
}

/**
 * Returns the path of an arc from key to query, above both; of a token to itself a small loop.
 * @param above the room above each line, in px
 */
export function arcPath(key: Place, query: Place, above: number): string {
  const middle = ({ x, width }: Place) => x + width / 2;
  const [from, to] = [middle(key), middle(query)];
  if (key === query) return `M${from - 3},${key.y}c-6,${-LOW} 12,${-LOW} 6,0`;
  const rise = Math.min(above, LOW + SLOPE * Math.abs(to - from));
  // The top of such a curve is at three quarters of what its handles rise by.
  const handle = (y: number) => y - rise / 0.75;
  return `M${from},${key.y}C${from},${handle(key.y)} ${to},${handle(query.y)} ${to},${query.y}`;
}
