import { at } from '../../../base/at.ts';
import type { Value, ValueAxis } from '../../../base/value.ts';
import type { ParamValue, Selects } from '../../../compiler/program.ts';
import { axisAt, strideAt } from '../../kernels/transform/axes.ts';
import { measureOf } from '../canvas.ts';
import { amounts, labelOf, selectionOf } from '../labels.ts';
import { drawn } from '../rows/domain.ts';
import { atomOf, type Row } from '../rows/rows.ts';
import { layOut, type TextRoom } from '../tokens/layout.ts';
import { pieceOf } from '../tokens/pieces.ts';
import { type DrawingContext, networkName, networkOf, setScale } from './context.ts';
import { hasField } from './matrix.ts';
import { type MakeRows, RowsDrawing } from './rows-drawing.ts';

/** Size of the letters, height of a token's ground, distances between lines and between paragraphs, in px. */
export const LETTERS = 14;
export const GROUND = 21;
const LINE = 24;
const BETWEEN = 8;
/** Size of the names of paragraphs in px, and the most of the width that they take. */
const NAME = 12;
const MOST_OF_WIDTH = 0.25;
/** The most tokens that are drawn: work grows with them. */
const MOST_TOKENS = 8192;
/** Negative values nearer to zero than this share of the largest have no line below them: they look like zero. */
const FAINT = 0.05;

/** Draws the text of tokens in lines, a paragraph for each entry of another axis. */
export class Tokens extends RowsDrawing {
  readonly #place: DrawingContext;

  constructor(place: DrawingContext) {
    super(tokenRows, place);
    this.#place = place;
    place.view.onSignal('width', () => void this.redraw());
  }

  override choices(): ParamValue[] {
    const [selects] = this.#place.element.selects;
    const axis = selects && this.#axisOf(selects);
    if (!axis) return [];
    return Array.from({ length: axis.size }, (_, i) => selectionOf(axis, i, networkName(this.#place)));
  }

  override meant(pointed: ParamValue, selects: Selects): ParamValue {
    const entry = pointed as { token?: number; row?: number } | null;
    const axis = this.#axisOf(selects);
    if (!axis || entry?.token === undefined || entry.row === undefined) return pointed;
    const of = axis.name === 'token' ? entry.token : entry.row;
    return selectionOf(axis, of, networkName(this.#place));
  }

  override remarks(): string[] {
    const { content } = this;
    if (!content) return super.remarks();
    const { all, shown } = paragraphsOf(content);
    const cut = shown < all ? [`The first ${shown} of ${all} paragraphs are shown.`] : [];
    const isSigned = this.#place.view.view.signal('signed') as boolean;
    const negative = isSigned && content.data.some((value) => value < 0);
    return [...(negative ? ['Dotted below: negative.'] : []), ...cut, ...super.remarks()];
  }

  #axisOf({ field }: Selects): ValueAxis | undefined {
    return this.content?.axes.find(({ name }) => hasField(name, field));
  }
}

/** Returns how many paragraphs a content has, and how many of them are drawn. */
function paragraphsOf(value: Value): { all: number; shown: number } {
  const { size } = at(value.axes, axisAt(value, 'token'));
  const all = value.data.length / size;
  return { all, shown: Math.min(all, Math.max(1, Math.floor(MOST_TOKENS / size))) };
}

/** Makes the rows of a text: one for each token of each paragraph, and one for the name of each. */
export const tokenRows: MakeRows = ({ content }, place) => {
  const { view, element } = place;
  const which = axisAt(content, 'token');
  const tokens = at(content.axes, which);
  const other = content.axes[1 - which];
  const largest = setScale(content, place);
  const naming = atomOf(other, element, networkOf(place));
  const paragraphs = Array.from({ length: paragraphsOf(content).shown }, (_, row) => naming(row));
  const room = { ...roomOf(paragraphs, view.view.width()), line: LINE };
  const pieces = Array.from({ length: tokens.size }, (_, i) => pieceOf(tokens.names?.[i] ?? ` ${i}`));
  const { places, height } = layOut(pieces, measureOf(LETTERS), room);
  view.signal('height', paragraphs.length * (height + BETWEEN) - BETWEEN);
  const [along, across] = [strideAt(content.axes, which), other ? strideAt(content.axes, 1 - which) : 0];
  return paragraphs.flatMap((of, row) => {
    const top = row * (height + BETWEEN);
    const values = pieces.map((_, i) => content.data[row * across + i * along]!);
    const written = amounts(values);
    const name = of.label === '' ? '' : `${of.label}, `;
    const boxes = pieces.map(({ text, isSpecial }, i): Row => {
      const value = drawn(at(values, i), largest);
      const { index } = atomOf(tokens, element, undefined)(i);
      return {
        part: 'token',
        ...at(places, i),
        y: top + at(places, i).y,
        height: GROUND,
        text,
        dim: isSpecial,
        value,
        against: value !== null && value < -FAINT * largest,
        index,
        layer: '',
        of,
        label: `${name}${labelOf(tokens, i, undefined)}, token ${index}: ${at(written, i)}`,
        select: { token: i, row },
        opacity: 1,
      };
    });
    const named = { part: 'name', y: top, height: GROUND, width: room.left, text: of.label, of };
    return of.label === '' ? boxes : [named, ...boxes];
  });
};

/** Returns where the lines of a text begin and end, behind the names of its paragraphs. */
function roomOf(paragraphs: Row[], width: number): Pick<TextRoom, 'left' | 'right'> {
  const measure = measureOf(NAME);
  const longest = Math.max(
    ...paragraphs.map(({ label }) => (label === '' ? 0 : measure(String(label)) + NAME)),
  );
  return { left: Math.min(longest, MOST_OF_WIDTH * width), right: width };
}
