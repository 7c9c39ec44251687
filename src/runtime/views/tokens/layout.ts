import type { Piece } from './pieces.ts';

/** Where a token stands, in px. */
export interface Place {
  x: number;
  y: number;
  width: number;
  /** Where its letters begin, behind the space before them. */
  textX: number;
}

/** The room of a text, in px. */
export interface TextRoom {
  /** Where lines begin and end. */
  left: number;
  right: number;
  /** The distance between lines. */
  line: number;
}

/** Room beside the letters of a token, and between tokens, in px. */
const PAD = 2;
const GAP = 1;

/**
 * Sets a text in lines: words stay whole where they fit into one, and the text's own line breaks are kept.
 * @param widthOf the width of letters in px
 * @returns a place for each token, from y = 0, and the height of all lines in px
 */
export function layOut(
  pieces: readonly Piece[],
  widthOf: (letters: string) => number,
  { left, right, line }: TextRoom,
): { places: Place[]; height: number } {
  const most = Math.max(1, right - left);
  const boxes = pieces.map(({ space, text }) => {
    const lead = PAD + (space === '' ? 0 : widthOf(space));
    return { lead, width: Math.min(most, lead + widthOf(text) + PAD) };
  });
  const places: Place[] = [];
  let [x, y] = [left, 0];
  const next = () => {
    [x, y] = [left, y + line];
  };
  const isFull = (width: number) => x > left && x + width > right;
  pieces.forEach(({ breaks }, i) => {
    const { lead, width } = boxes[i]!;
    const isFirst = beginsWord(pieces, i);
    const word = boxes.slice(i, isFirst ? wordEnd(pieces, i) : i + 1);
    const whole = word.reduce((sum, box) => sum + box.width + GAP, -GAP);
    if ((breaks === 'before' && x > left) || isFull(whole <= most ? whole : width)) next();
    places.push({ x, y, width, textX: x + lead });
    x += width + GAP;
    if (breaks === 'after' && i < pieces.length - 1) next();
  });
  return { places, height: y + line };
}

/** Whether a token is the first of a word. */
function beginsWord(pieces: readonly Piece[], i: number): boolean {
  const [before, piece] = [pieces[i - 1], pieces[i]!];
  return !before || before.isSpecial || piece.isSpecial || piece.space !== '' || before.breaks === 'after';
}

/** Returns the place behind the last token of the word that begins at `from`. */
function wordEnd(pieces: readonly Piece[], from: number): number {
  let end = from + 1;
  while (end < pieces.length && !beginsWord(pieces, end)) end++;
  return end;
}
