import type { Disc, DiscKind } from './discs.ts';
import type { Column } from './places.ts';
import type { DesignSpace } from './space.ts';

/** Sizes in px, before the diagram is scaled down to fit. */
const LEFT = 64;
const TOP = 40;
const DISC = 26;
const CELL_HEIGHT = 56;
const EMPTY_WIDTH = 64;
const PADDING = 24;
/** How far arrows bend, in px. */
const BEND = 22;
const RADIUS = 11;

/** A disc and the position of its centre, in px. */
export type PlacedDisc = Disc & { x: number; y: number };

/** A curve from the edge of one disc to the edge of another, with its head. */
export interface PlacedArrow {
  /** SVG path. */
  path: string;
  head: { x: number; y: number /** In degrees, 0 pointing up. */; angle: number };
  kind: 'attribution' | 'selection';
  elements: string[];
}

/** The laid-out diagram, in px. */
export interface Layout {
  width: number;
  height: number;
  radius: number;
  columns: (Column & { x: number; width: number })[];
  rows: { name: string; y: number; height: number }[];
  discs: PlacedDisc[];
  arrows: PlacedArrow[];
}

const KINDS: DiscKind[] = ['C', 'T', 'I', 'F'];

/** Lays out the diagram: content at the left of each cell, presentation at the right. */
export function layout({ columns, rows, discs, arrows }: DesignSpace): Layout {
  let x = LEFT;
  const placedColumns = columns.map((column) => {
    const width = Math.max(EMPTY_WIDTH, widest(discs, column) * DISC + PADDING);
    x += width;
    return { ...column, x: x - width, width };
  });
  const placedRows = rows.map((name, i) => ({ name, y: TOP + i * CELL_HEIGHT, height: CELL_HEIGHT }));
  const placed = discs.map((disc): PlacedDisc => {
    const column = placedColumns.find(({ name, part }) => name === disc.name && part === disc.part)!;
    const row = placedRows.find(({ name }) => name === disc.row)!;
    const beside = discs.filter((other) => other.name === disc.name && other.row === disc.row);
    const order = KINDS.filter((kind) => beside.some((other) => other.kind === kind));
    const at = order.indexOf(disc.kind) - (order.length - 1) / 2;
    return { ...disc, x: column.x + column.width / 2 + at * DISC, y: row.y + row.height / 2 };
  });
  const byId = new Map(placed.map((disc) => [disc.id, disc]));
  return {
    width: x,
    height: TOP + rows.length * CELL_HEIGHT,
    radius: RADIUS,
    columns: placedColumns,
    rows: placedRows,
    discs: placed,
    arrows: arrows.map(({ from, to, ...arrow }) => ({ ...arrow, ...curve(byId.get(from)!, byId.get(to)!) })),
  };
}

/** Returns the largest number of discs in one cell of a column. */
function widest(discs: Disc[], { name, part }: Column): number {
  const here = discs.filter((disc) => disc.name === name && disc.part === part);
  return Math.max(0, ...here.map(({ row }) => here.filter((disc) => disc.row === row).length));
}

/** Returns a quadratic curve, bent to the left of its direction; an arrow from a disc to itself is a loop above it. */
function curve(from: PlacedDisc, to: PlacedDisc): Pick<PlacedArrow, 'path' | 'head'> {
  if (from.id === to.id) return loop(from);
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = Math.hypot(dx, dy);
  const control = {
    x: (from.x + to.x) / 2 + (dy / length) * BEND,
    y: (from.y + to.y) / 2 - (dx / length) * BEND,
  };
  const start = towards(from, control, RADIUS);
  const end = towards(to, control, RADIUS + 4);
  const angle = (Math.atan2(to.x - control.x, control.y - to.y) * 180) / Math.PI;
  return {
    path: `M${point(start)}Q${point(control)} ${point(end)}`,
    head: { x: round(end.x), y: round(end.y), angle: round(angle) },
  };
}

function loop({ x, y }: PlacedDisc): Pick<PlacedArrow, 'path' | 'head'> {
  const top = y - RADIUS;
  return {
    path: `M${point({ x: x - 6, y: top })}C${x - 16} ${top - 18} ${x + 16} ${top - 18} ${point({ x: x + 6, y: top - 2 })}`,
    head: { x: x + 6, y: top - 2, angle: 195 },
  };
}

function towards(from: { x: number; y: number }, to: { x: number; y: number }, distance: number) {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const share = distance / length;
  return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
}

const round = (value: number): number => Math.round(value * 10) / 10;
const point = ({ x, y }: { x: number; y: number }): string => `${round(x)} ${round(y)}`;
