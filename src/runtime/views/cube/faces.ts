import type { Block, Point } from './blocks.ts';

/** How far the back of the cube stands to the right and above its front, in shares of its width. */
const AWAY: [right: number, up: number] = [0.34, 0.22];
/** The cube's width in a square of 1 by 1. */
const SIDE = 1 / (1 + AWAY[0]);
const LIFT = 1 - SIDE - (1 - SIDE - AWAY[1] * SIDE) / 2;

/** A visible face: its outline as an SVG path in a square of 1 by 1, and how much darker than the front it is. */
export interface Face {
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
