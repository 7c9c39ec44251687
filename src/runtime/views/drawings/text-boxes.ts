import { measureOf } from '../canvas.ts';
import type { Row } from '../rows/rows.ts';
import type { Place, TextRoom } from '../tokens/layout.ts';
import type { Piece } from '../tokens/pieces.ts';
import { GROUND, NAME } from '../tokens/sizes.ts';

/** The most of the width that the names of paragraphs take. */
const MOST_OF_WIDTH = 0.25;
/** Negative values nearer to zero than this share of the largest have no line below them: they look like zero. */
const FAINT = 0.05;

/** Returns the row of a token where it stands, in a paragraph that begins at `top`. */
export const boxOf = ({ text, isSpecial }: Piece, place: Place, top: number): Row => ({
  part: 'token',
  ...place,
  y: top + place.y,
  height: GROUND,
  text,
  dim: isSpecial,
});

/** Returns the row of a paragraph's name, `width` px wide. */
export const nameBox = (of: Row, text: string, { top, width }: { top: number; width: number }): Row => ({
  part: 'name',
  y: top,
  height: GROUND,
  width,
  text,
  of,
});

/** Whether a value is told to be negative by a line below it. */
export const isAgainst = (value: number | null, largest: number): boolean =>
  value !== null && value < -FAINT * largest;

/** Returns where the lines of a text begin and end, behind the names of its paragraphs. */
export function roomOf(names: string[], width: number): Pick<TextRoom, 'left' | 'right'> {
  const measure = measureOf(NAME);
  const longest = Math.max(0, ...names.map((name) => (name === '' ? 0 : measure(name) + NAME)));
  return { left: Math.min(longest, MOST_OF_WIDTH * width), right: width };
}
