import { at } from '../../../base/at.ts';
import type { Value } from '../../../base/value.ts';
import { atomsAlong } from '../../kernels/transform/axes.ts';
import { measureOf } from '../canvas.ts';
import { amount } from '../labels.ts';
import { drawn } from '../rows/domain.ts';
import type { Row } from '../rows/rows.ts';
import { layOut } from '../tokens/layout.ts';
import { type Piece, pieceInWords, pieceOf } from '../tokens/pieces.ts';
import { BETWEEN, LETTERS, LINE } from '../tokens/sizes.ts';
import { type DrawingContext, setScale } from './context.ts';
import { exampleRows } from './examples.ts';
import { type MakeRows, RowsDrawing } from './rows-drawing.ts';
import { boxOf, isAgainst, nameBox, roomOf } from './text-boxes.ts';

/** Draws texts of examples in lines, which follow the width. */
export class Passages extends RowsDrawing {
  constructor(place: DrawingContext) {
    super(passageRows, place);
    place.view.onSignal('width', () => void this.redraw());
  }
}

/** The entries of a value [example], each with what the value `passages` of the same page has of its text. */
const passageRows: MakeRows = (values, place) => {
  const { view } = place;
  const entries = exampleRows(values, place);
  const shown = values.also.passages;
  const texts = shown ? passagesIn(shown) : new Map<number, Passage>();
  const isColoured = shown !== undefined && shown.unit !== '';
  const largest = isColoured ? setScale(shown, place) : 1;
  const room = { ...roomOf(entries.map(nameOf), view.view.width()), line: LINE };
  let top = 0;
  const rows = entries.flatMap((row) => {
    const name = { ...row, ...nameBox(row, nameOf(row), { top, width: room.left }) };
    // A passage may still be that of another page, or of another content.
    const { written, data, start } = texts.get(row.index as number) ?? NOTHING;
    const pieces = written.map((piece, i) => (i === 0 && start > 0 ? cut(pieceOf(piece)) : pieceOf(piece)));
    const { places, height } = layOut(pieces, measureOf(LETTERS), room);
    const tokens = pieces.map((piece, i): Row => {
      const value = isColoured ? drawn(at(data, i), largest) : null;
      const said = value === null ? '' : `: ${amount(at(data, i), false)}`;
      return {
        ...row,
        ...boxOf(piece, at(places, i), top),
        bare: !isColoured,
        value,
        against: isAgainst(value, largest),
        of: row,
        label: `${row.label as string}, ${pieceInWords(at(written, i))}${said}`,
      };
    });
    top += height + BETWEEN;
    return [name, ...tokens];
  });
  view.signal('height', Math.max(LINE, top - BETWEEN));
  return rows;
};

const nameOf = ({ label, amount: number }: Row): string => `${label as string}  ${number as string}`;

/** What is shown of a text: its pieces, a number for each, and the place of the first one in the text. */
interface Passage {
  written: string[];
  data: Float32Array;
  start: number;
}

const NOTHING: Passage = { written: [], data: new Float32Array(), start: 0 };

/** Returns the passages of a value, in which they stand one after the other, by the numbers of their examples. */
function passagesIn({ axes: [tokens], data, parts }: Value): Map<number, Passage> {
  const { starts, counts } = parts as Record<'starts' | 'counts', Value>;
  const names = tokens?.names ?? [];
  let begin = 0;
  return new Map(
    atomsAlong(counts, 0).map((number, i) => {
      const [from, end] = [begin, begin + at(counts.data, i)];
      begin = end;
      const written = names.slice(from, end);
      return [number, { written, data: data.subarray(from, end), start: at(starts.data, i) }];
    }),
  );
}

/** Returns the first piece of a passage before which something was left out. */
const cut = (piece: Piece): Piece => ({ ...piece, space: '', text: `…${piece.text}` });
