import { at } from '../../../base/at.ts';
import type { ValueAxis } from '../../../base/value.ts';
import { mapCanvas, measureOf } from '../canvas.ts';
import type { Row } from '../rows/rows.ts';
import { arcPath, arcsOf } from '../tokens/arcs.ts';
import type { Head, Heads } from '../tokens/heads.ts';
import { layOut } from '../tokens/layout.ts';
import { arrange, HEADING, pooled } from '../tokens/panels.ts';
import { type Piece, pieceOf } from '../tokens/pieces.ts';
import { GROUND, LETTERS } from '../tokens/sizes.ts';
import type { DrawingContext } from './context.ts';

/** The smallest cells whose rows and columns have their names beside them, and the room of these, in px. */
const LEAST_NAMED = 8;
const NAMES = 56;
const LARGEST_NAME = 11;
/** Room for half of the line around a matrix, in px. */
const EDGE = 1;
/** Distance between lines under arcs, and the thickest arc, in px. */
const LINE = 64;
const THICKEST = 6;

const piecesOf = ({ size, names }: ValueAxis): Piece[] =>
  Array.from({ length: size }, (_, i) => pieceOf(names?.[i] ?? `${i}`));

const headingOf = ({ number, title }: Head, x: number, y: number, width: number): Row => ({
  ...{ part: 'heading', x, y, text: title, width, head: number },
});

/** Returns the matrices of heads, each painted on a canvas of no more pixels than it has on screen. */
export function panelRows(shown: Head[], { queries, keys }: Heads, { view }: DrawingContext): Row[] {
  const width = view.view.width() - 2 * EDGE;
  const alone = arrange(1, width, NAMES);
  const isNamed = shown.length === 1 && at(alone.panels, 0).side / keys.size >= LEAST_NAMED;
  const { panels, height } = isNamed ? alone : arrange(shown.length, width);
  view.signal('height', height + EDGE);
  const legend = view.view.scale('color') as (weight: number) => string;
  const domain = view.view.signal('domain') as [number, number];
  return shown.flatMap((head, i) => {
    const { x: left, y, side } = at(panels, i);
    const x = left + EDGE;
    const pixels = Math.max(1, Math.round(side * devicePixelRatio));
    const { cells, rows, columns } = pooled(head.weights, [queries.size, keys.size], pixels);
    const axes = [
      { ...queries, size: rows },
      { ...keys, size: columns },
    ];
    const image = mapCanvas({ axes, data: cells, unit: '' }, legend, domain, () => 1);
    const place = { x, y, width: side, height: side };
    const counts = { query: 0, queries: queries.size, keys: keys.size };
    const { number } = head;
    return [
      { part: 'panel', ...place, image, ...counts, head: number, index: number, select: number, layer: '' },
      headingOf(head, isNamed ? 0 : x, y - HEADING - (isNamed ? NAMES : 0), side),
      ...(isNamed ? nameRows(piecesOf(queries), piecesOf(keys), place) : []),
    ];
  });
}

/** Returns the pieces of the text beside the rows and above the columns of a matrix. */
function nameRows(
  queries: Piece[],
  keys: Piece[],
  { x, y, width, height }: Record<'x' | 'y' | 'width' | 'height', number>,
): Row[] {
  const middle = (i: number, size: number, count: number) => ((i + 0.5) / count) * size;
  const letters = (cell: number) => Math.min(LARGEST_NAME, cell);
  return [
    ...queries.map(({ text }, i) => {
      const size = letters(height / queries.length);
      return { part: 'name', column: false, size, text, x: x - 4, y: y + middle(i, height, queries.length) };
    }),
    ...keys.map(({ text }, i) => {
      const size = letters(width / keys.length);
      return { part: 'name', column: true, size, text, x: x + middle(i, width, keys.length), y: y - 6 };
    }),
  ];
}

/**
 * Returns the text with the arcs of one head over it.
 * @param largest the weight of the thickest arc
 */
export function arcRows(
  head: Head,
  { queries, keys }: Heads,
  largest: number,
  { view }: DrawingContext,
): Row[] {
  const pieces = piecesOf(queries);
  const width = view.view.width();
  const { places, height } = layOut(pieces, measureOf(LETTERS), { left: 0, right: width, line: LINE });
  // Above the first line, and below the heading, there is the room of a line.
  const top = HEADING + LINE - GROUND;
  view.signal('height', HEADING + height);
  const set = places.map((place) => ({ ...place, y: place.y + top }));
  const tokens = pieces.map(({ text, isSpecial }, query): Row => {
    const place = { ...at(set, query), height: GROUND };
    return { part: 'token', ...place, text, dim: isSpecial, query, queries: 1, keys: 0, head: head.number };
  });
  const { arcs } = arcsOf(head.weights, keys.size, largest);
  const drawn = arcs.map(({ query, key, weight }) => ({
    part: 'arc',
    path: arcPath(at(set, key), at(set, query), LINE - GROUND),
    thick: Math.max(0.5, (THICKEST * Math.abs(weight)) / largest),
    against: weight < 0,
    query,
  }));
  return [headingOf(head, 0, 0, width), ...drawn, ...tokens];
}
