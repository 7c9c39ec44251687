import { color } from 'd3-color';
import type { Value } from '../../base/value.ts';
import { FONT } from './theme.ts';
import type { VegaView } from './vega-view.ts';

/** Returns what draws on a canvas. Throws an Error where the browser has no 2D contexts left. */
export function contextOf(canvas: HTMLCanvasElement): CanvasRenderingContext2D {
  const context = canvas.getContext('2d');
  if (!context) throw new Error('The canvas has no 2D context.');
  return context;
}

/** Returns what measures letters of a size: their width, both in px. */
export function measureOf(size: number): (letters: string) => number {
  const context = contextOf(document.createElement('canvas'));
  context.font = `${size}px ${FONT}`;
  return (letters) => context.measureText(letters).width;
}

/** Returns a canvas with RGBA bytes, width * height * 4, drawn on it. */
export function paint(rgba: Uint8ClampedArray, width: number, height: number): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const image = new ImageData(new Uint8ClampedArray(rgba), width, height);
  contextOf(canvas).putImageData(image, 0, 0);
  return canvas;
}

const pictures = new WeakMap<Value, HTMLCanvasElement>();

/** Returns the canvas of a picture, [y, x, 3] in 0..255. Each value is drawn once. */
export function pictureCanvas(value: Value): HTMLCanvasElement {
  const known = pictures.get(value);
  if (known) return known;
  const [height, width] = value.axes.map((axis) => axis.size) as [number, number];
  const rgba = new Uint8ClampedArray(width * height * 4).fill(255);
  for (let i = 0; i < value.data.length; i++) rgba[Math.floor(i / 3) * 4 + (i % 3)] = value.data[i]!;
  const canvas = paint(rgba, width, height);
  pictures.set(value, canvas);
  return canvas;
}

/** Returns one of several pictures, [..., y, x, channel], by its place among all of them. */
export function pictureAt(pictures: Value, place: number): HTMLCanvasElement {
  const axes = pictures.axes.slice(-3);
  const size = axes.reduce((product, axis) => product * axis.size, 1);
  return pictureCanvas({ ...pictures, axes, data: pictures.data.subarray(place * size, (place + 1) * size) });
}

/** How many pixels each cell of a map has whose cells flow into one another. */
const FINER = 12;

/**
 * Returns a map of one pixel a cell as it is, or enlarged without edges: over a picture, unless its `cells` say otherwise.
 */
export function flowing(map: HTMLCanvasElement, view: VegaView): HTMLCanvasElement {
  const cells = view.view.signal('cells') as string;
  const smooth = cells === 'smooth' || (cells === 'auto' && (view.view.signal('overlay') as boolean));
  view.signal('smooth', smooth);
  if (!smooth) return map;
  const fine = document.createElement('canvas');
  fine.width = FINER * map.width;
  fine.height = FINER * map.height;
  const context = contextOf(fine);
  context.imageSmoothingQuality = 'high';
  context.drawImage(map, 0, 0, fine.width, fine.height);
  return fine;
}

const STEPS = 256;

/** The colour of a cell without a number: grey on light and dark ground, and over a picture. */
const MISSING = [128, 128, 128] as const;

/**
 * Returns the canvas of a map, [y, x], one pixel a cell.
 * @param domain [lowest, highest] of the scale
 * @param opacityOf opacity of a cell, 0..1, by its value and its number
 */
export function mapCanvas(
  value: Value,
  scale: (entry: number) => string,
  domain: [number, number],
  opacityOf: (entry: number, cell: number) => number,
): HTMLCanvasElement {
  const [height, width] = value.axes.map((axis) => axis.size) as [number, number];
  const rgba = new Uint8ClampedArray(width * height * 4);
  const [low, high] = domain;
  // Parsing a colour for each cell of each hover would cost more than all the rest.
  const ramp = Array.from({ length: STEPS }, (_, i) => {
    const { r, g, b } = color(scale(low + ((high - low) * i) / (STEPS - 1)))!.rgb();
    return [r, g, b] as const;
  });
  value.data.forEach((entry, i) => {
    const at = Math.round(((entry - low) / (high - low || 1)) * (STEPS - 1));
    rgba.set(ramp[Math.max(0, Math.min(STEPS - 1, at))] ?? MISSING, i * 4);
    rgba[i * 4 + 3] = 255 * (Number.isNaN(entry) ? 1 : opacityOf(entry, i));
  });
  return paint(rgba, width, height);
}
