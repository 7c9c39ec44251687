import { at } from '../../../base/at.ts';
import { isOfTokens } from '../../../base/axis.ts';
import type { Value, ValueAxis } from '../../../base/value.ts';
import type { ParamValue, Selects } from '../../../compiler/program.ts';
import { strideAt } from '../../kernels/transform/axes.ts';
import { measureOf } from '../canvas.ts';
import { amounts, labelOf, selectionOf } from '../labels.ts';
import { drawn } from '../rows/domain.ts';
import { atomOf, type Row } from '../rows/rows.ts';
import { layOut } from '../tokens/layout.ts';
import { likeliestOf } from '../tokens/likeliest.ts';
import { type Piece, pieceOf } from '../tokens/pieces.ts';
import { BETWEEN, LETTERS, LINE } from '../tokens/sizes.ts';
import { type DrawingContext, networkName, networkOf, setScale } from './context.ts';
import { hasField } from './matrix.ts';
import { type MakeRows, RowsDrawing } from './rows-drawing.ts';
import { boxOf, isAgainst, nameBox, roomOf } from './text-boxes.ts';

/** The most tokens that are drawn: work grows with them. */
const MOST_TOKENS = 8192;

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
    if (!axis || entry?.token === undefined) return pointed;
    const of = isOfTokens(axis.name) ? entry.token : entry.row;
    return of === undefined ? null : selectionOf(axis, of, networkName(this.#place));
  }

  override remarks(): string[] {
    const { content } = this;
    if (!content) return super.remarks();
    const { all, shown } = paragraphsOf(likeliestOf(content)?.value ?? content);
    const cut = shown < all ? [`The first ${shown} of ${all} paragraphs are shown.`] : [];
    const isSigned = this.#place.view.view.signal('signed') as boolean;
    const negative = isSigned && content.data.some((value) => value < 0);
    return [...(negative ? ['Dotted below: negative.'] : []), ...cut, ...super.remarks()];
  }

  #axisOf({ field }: Selects): ValueAxis | undefined {
    return this.content?.axes.find(({ name }) => hasField(name, field));
  }
}

/** Returns the place of the axis of tokens. */
const tokensIn = ({ axes }: Value): number => axes.findIndex(({ name }) => isOfTokens(name));

/** Returns how many paragraphs a content has, and how many of them are drawn. */
function paragraphsOf(value: Value): { all: number; shown: number } {
  const { size } = at(value.axes, tokensIn(value));
  const all = value.data.length / size;
  return { all, shown: Math.min(all, Math.max(1, Math.floor(MOST_TOKENS / size))) };
}

/** Makes the rows of a text: one for each token of each paragraph, and one for the name of each. */
export const tokenRows: MakeRows = ({ content: whole }, place) => {
  const { view, element } = place;
  const found = likeliestOf(whole);
  const content = found?.value ?? whole;
  const which = tokensIn(content);
  const tokens = at(content.axes, which);
  const other = content.axes[1 - which];
  const largest = setScale(content, place);
  const naming = atomOf(other, element, networkOf(place));
  const paragraphs = Array.from({ length: paragraphsOf(content).shown }, (_, row) => naming(row));
  const own = Array.from({ length: tokens.size }, (_, i) => pieceOf(tokens.names?.[i] ?? ` ${i}`));
  const [along, across] = [strideAt(content.axes, which), other ? strideAt(content.axes, 1 - which) : 0];
  const labels = networkOf(place)?.labels ?? [];
  /** The pieces of a paragraph: those of the text, or of the classes in their place. */
  const piecesOf = (row: number): Piece[] =>
    found ? own.map((_, i) => pieceOf(labels[at(found.classes, row * across + i * along)] ?? '')) : own;
  const texts = paragraphs.map((_, row) => piecesOf(row));
  const names = (found ? [TEXT, ...paragraphs] : paragraphs).map(({ label }) => String(label));
  const room = { ...roomOf(names, view.view.width()), line: LINE };
  const { places, height } = layOut(found ? widest([own, ...texts]) : own, measureOf(LETTERS), room);
  const first = found ? 1 : 0;
  view.signal('height', (paragraphs.length + first) * (height + BETWEEN) - BETWEEN);
  const named = (of: Row, top: number): Row[] =>
    of.label === '' ? [] : [nameBox(of, of.label as string, { top, width: room.left })];
  const tokenRow = (piece: Piece, i: number, top: number): Row => ({
    ...boxOf(piece, at(places, i), top),
    index: atomOf(tokens, element, undefined)(i).index,
    layer: '',
    opacity: 1,
  });
  const header = own.map((piece, i): Row => {
    const label = `${labelOf(tokens, i, undefined)}, token ${i}`;
    return {
      ...tokenRow(piece, i, 0),
      bare: true,
      value: null,
      against: false,
      of: TEXT,
      label,
      select: { token: i },
    };
  });
  const rows = paragraphs.flatMap((of, row) => {
    const top = (row + first) * (height + BETWEEN);
    const values = own.map((_, i) => content.data[row * across + i * along]!);
    const written = amounts(values);
    const name = of.label === '' ? '' : `${of.label}, `;
    const boxes = at(texts, row).map((piece, i): Row => {
      const value = drawn(at(values, i), largest);
      const said = found ? `“${piece.space}${piece.text}” behind ` : '';
      const box = tokenRow(piece, i, top);
      return {
        ...box,
        value,
        against: isAgainst(value, largest),
        of,
        label: `${name}${said}${labelOf(tokens, i, undefined)}, token ${box.index}: ${at(written, i)}`,
        select: { token: i, row },
      };
    });
    return [...named(of, top), ...boxes];
  });
  return found ? [...named(TEXT, 0), ...header, ...rows] : rows;
};

/** The paragraph of the text itself, over those of what is said of it. */
const TEXT: Row = { label: 'the text' };

/** Returns the widest piece at each token, so that what is said of a token stands below it. */
function widest(paragraphs: Piece[][]): Piece[] {
  const measure = measureOf(LETTERS);
  const wide = ({ space, text }: Piece) => measure(space + text);
  return at(paragraphs, 0).map((_, i) =>
    paragraphs
      .map((pieces) => ({ ...at(pieces, i), space: ' ', breaks: undefined }) as Piece)
      .reduce((a, b) => (wide(b) > wide(a) ? b : a)),
  );
}
