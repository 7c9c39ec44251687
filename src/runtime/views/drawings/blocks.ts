import { at } from '../../../base/at.ts';
import type { Value } from '../../../base/value.ts';

/** A part of the cube: two corners, by x (right), y (down) and z (away), each in 0..1, and its value. */
export interface Block {
  from: Point;
  to: Point;
  value: number;
  /** The entry of the value's last axis that it shows; absent where it sums up all. */
  entry?: number;
}
/** A point of the cube. */
type Point = [x: number, y: number, z: number];

/** What the cube is cut into. */
export type Cut = 'whole' | 'neuron' | 'spatial' | 'channel';

/** Rows and columns beyond which neighbours are averaged. */
const MOST_CELLS = 12;
/** Width of the gap beside a block where the cube is cut, as a share of the block's place. */
const OPEN = 0.3;

/**
 * Cuts a value [y, x, channel or group] into blocks, the farthest first, then from below to above and from left to
 * right: each may hide what comes before it.
 * @param entries of the last axis, from the front to the back
 */
export function blocksOf(value: Value, entries: number[], cut: Cut): Block[] {
  const [height, width] = value.axes.map((axis) => axis.size) as [number, number];
  const rows = Math.min(height, MOST_CELLS);
  const columns = Math.min(width, MOST_CELLS);
  const layers: (number | undefined)[] = cut === 'spatial' ? [undefined] : entries;
  const map = (entry: number | undefined) => averaged(mapOf(value, entry), [height, width], [rows, columns]);
  return [...layers.entries()].reverse().flatMap(([depth, entry]) => {
    const cells = map(entry);
    return upwards(rows).flatMap((row) =>
      Array.from({ length: columns }, (_, column) => ({
        from: [column / columns, row / rows, depth / layers.length] as Point,
        to: [
          (column + filled(cut, 'across')) / columns,
          (row + filled(cut, 'across')) / rows,
          (depth + filled(cut, 'away')) / layers.length,
        ] as Point,
        value: at(cells, row * columns + column),
        ...(entry === undefined ? {} : { entry }),
      })),
    );
  });
}

const upwards = (count: number): number[] => Array.from({ length: count }, (_, i) => count - 1 - i);

/** Returns the share of its place that a block fills. */
function filled(cut: Cut, way: 'across' | 'away'): number {
  const open = cut === 'neuron' || (way === 'across' ? cut === 'spatial' : cut === 'channel');
  return open ? 1 - OPEN : 1;
}

/** Returns the map of an entry of the last axis, or the length of each position's vector where none is given. */
function mapOf({ axes, data }: Value, entry: number | undefined): Float32Array {
  const depth = at(axes, 2).size;
  return Float32Array.from({ length: data.length / depth }, (_, place) => {
    const vector = data.subarray(place * depth, (place + 1) * depth);
    return entry === undefined ? Math.hypot(...vector) : vector[entry]!;
  });
}

/** Averages a map [height, width] over the cells of a coarser grid. */
function averaged(map: Float32Array, size: [number, number], grid: [number, number]): number[] {
  const [height, width] = size;
  const [rows, columns] = grid;
  const sums = new Array<number>(rows * columns).fill(0);
  const counts = new Array<number>(rows * columns).fill(0);
  for (const [place, value] of map.entries()) {
    const row = Math.floor((Math.floor(place / width) * rows) / height);
    const cell = row * columns + Math.floor(((place % width) * columns) / width);
    sums[cell]! += value;
    counts[cell]! += 1;
  }
  return sums.map((sum, cell) => sum / at(counts, cell));
}

/** How far the back of the cube stands to the right and above its front, in shares of its width. */
const AWAY: [right: number, up: number] = [0.34, 0.22];
/** The cube's width in a square of 1 by 1. */
const SIDE = 1 / (1 + AWAY[0]);
const LIFT = 1 - SIDE - (1 - SIDE - AWAY[1] * SIDE) / 2;

/** A visible face: its outline as an SVG path in a square of 1 by 1, and how much darker than the front it is. */
interface Face {
  path: string;
  shade: number;
}

/** Returns the three faces of a block that can be seen: its top, its right side, its front. */
export function facesOf({ from: [x0, y0, z0], to: [x1, y1, z1] }: Block): Face[] {
  const face = (shade: number, ...corners: Point[]): Face => ({ path: outline(corners), shade });
  return [
    face(0.35, [x0, y0, z0], [x1, y0, z0], [x1, y0, z1], [x0, y0, z1]),
    face(0.7, [x1, y0, z0], [x1, y1, z0], [x1, y1, z1], [x1, y0, z1]),
    face(0, [x0, y0, z0], [x1, y0, z0], [x1, y1, z0], [x0, y1, z0]),
  ];
}

const outline = (corners: Point[]): string => `M${corners.map(projected).join('L')}Z`;

/** Projects a point: depth goes to the right and up at a fixed slope, so parallels stay parallel. */
function projected([x, y, z]: Point): string {
  const right = (x + z * AWAY[0]) * SIDE;
  const down = LIFT + (y - z * AWAY[1]) * SIDE;
  return `${right.toFixed(4)},${down.toFixed(4)}`;
}
