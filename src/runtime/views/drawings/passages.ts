import { at } from '../../../base/at.ts';
import type { Value } from '../../../base/value.ts';
import { placesAlong } from '../../kernels/transform/axes.ts';
import { measureOf } from '../canvas.ts';
import { amount } from '../labels.ts';
import { drawn } from '../rows/domain.ts';
import type { Row } from '../rows/rows.ts';
import { layOut } from '../tokens/layout.ts';
import { pieceInWords, pieceOf } from '../tokens/pieces.ts';
import { BETWEEN, FAINT, GROUND, LETTERS, LINE, NAME } from '../tokens/sizes.ts';
import { type DrawingContext, rowsOf, setScale } from './context.ts';
import { type MakeRows, RowsDrawing } from './rows-drawing.ts';

/** The most of the width that names take. */
const MOST_OF_WIDTH = 0.3;

/** Draws texts of examples in lines, which follow the width. */
export class Passages extends RowsDrawing {
  constructor(place: DrawingContext) {
    super(passageRows, place);
    place.view.onSignal('width', () => void this.redraw());
  }
}

/**
 * The entries of a value [example], each with what is shown of its text: the value `passages` of the same page has the
 * tokens of all of them, one text after the other.
 */
const passageRows: MakeRows = (values, place) => {
  const { content, also } = values;
  const bare = content.unit === '' ? { amount: '' } : {};
  const entries = rowsOf(place, content, values).map((row): Row => ({ ...row, ...bare }));
  const shown = also.passages;
  if (!shown) return entries.map((row) => named(row, 0));
  const isColoured = shown.unit !== '';
  const largest = isColoured ? setScale(shown, place) : 1;
  const { starts, counts } = shown.parts as Record<'starts' | 'counts', Value>;
  const texts = placesAlong(counts, 0);
  const begins = beginsOf(counts);
  const widthOf = measureOf(NAME);
  const width = place.view.view.width();
  const names = Math.max(...entries.map((row) => widthOf(nameOf(row)) + 2 * NAME));
  const room = { left: Math.min(names, MOST_OF_WIDTH * width), right: width, line: LINE };
  const rows: Row[] = [];
  let top = 0;
  for (const row of entries) {
    rows.push({ ...named(row, top), width: room.left });
    // A passage may still be that of another page, or of another content.
    const text = texts.get(row.index as number);
    if (text === undefined) {
      top += LINE + BETWEEN;
      continue;
    }
    const [start, begin, count] = [at(starts.data, text), at(begins, text), at(counts.data, text)];
    const written = (at(shown.axes, 0).names ?? []).slice(begin, begin + count);
    const pieces = written.map((piece, i) => {
      const whole = pieceOf(piece);
      return i === 0 && start > 0 ? { ...whole, space: '', text: `…${whole.text}` } : whole;
    });
    const { places, height } = layOut(pieces, measureOf(LETTERS), room);
    pieces.forEach(({ text: letters, isSpecial }, i) => {
      const value = isColoured ? drawn(at(shown.data, begin + i), largest) : null;
      const said = value === null ? '' : `: ${amount(at(shown.data, begin + i), false)}`;
      rows.push({
        ...row,
        part: 'token',
        ...at(places, i),
        y: top + at(places, i).y,
        height: GROUND,
        text: letters,
        dim: isSpecial,
        bare: !isColoured,
        value,
        against: value !== null && value < -FAINT * largest,
        of: row,
        label: `${row.label as string}, ${pieceInWords(at(written, i))}${said}`,
      });
    });
    top += height + BETWEEN;
  }
  place.view.signal('height', Math.max(LINE, top - BETWEEN));
  return rows;
};

const nameOf = ({ label, amount: number }: Row): string => `${label as string}  ${number as string}`;

const named = (row: Row, y: number): Row => ({
  ...row,
  part: 'name',
  y,
  height: GROUND,
  text: nameOf(row),
  of: row,
});

/** Returns where the tokens of each text begin. */
function beginsOf({ data }: Value): number[] {
  const begins = [0];
  for (const count of data) begins.push(at(begins, -1) + count);
  return begins;
}
