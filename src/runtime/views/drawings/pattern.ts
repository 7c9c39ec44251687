import { at } from '../../../base/at.ts';
import type { Value, ValueAxis } from '../../../base/value.ts';
import type { ParamValue, Selects } from '../../../compiler/program.ts';
import { strongest } from '../../kernels/transform/order.ts';
import { measureOf } from '../canvas.ts';
import { percent } from '../facts.ts';
import { amount, labelOf, selectionOf } from '../labels.ts';
import type { Row } from '../rows/rows.ts';
import { arcsOf, LEAST_SHARE, MOST_ARCS } from '../tokens/arcs.ts';
import { type Head, type Heads, headsOf, shownOf } from '../tokens/heads.ts';
import { type DrawingContext, largestIn, networkName, setScale } from './context.ts';
import { hasField } from './matrix.ts';
import { arcRows, panelRows } from './pattern-rows.ts';
import { type MakeRows, RowsDrawing } from './rows-drawing.ts';

/** What is pointed at: a cell of the matrix of a head, or without a key a token of the text as a query. */
interface Pointed {
  head: number;
  query: number;
  key: number | null;
}

/** How many keys are named of a token that is pointed at. */
const FEW = 3;
/** Size of the letters that tell of what is pointed at, in px, and how much wider bold ones are. */
const SAID = 12;
const BOLD = 1.1;

/** Draws attention patterns, as matrices or one of them as arcs, and tells of what is pointed at. */
export class Pattern extends RowsDrawing {
  readonly #place: DrawingContext;

  constructor(place: DrawingContext) {
    super(patternRows, place);
    this.#place = place;
    const { view } = place;
    view.onSignal('width', () => void this.redraw());
    view.onSignal('pointed', (pointed) => {
      view.signal('said', this.#said(pointed as Pointed | null));
      void view.run();
    });
  }

  part(): Value | undefined {
    const { content } = this;
    if (!content) return undefined;
    const heads = headsOf(content);
    const { asked, arcs } = settingsOf(this.#place);
    const [first, ...more] = shownOf(heads, asked, arcs);
    if (!first || more.length > 0) return undefined;
    return { ...content, axes: content.axes.slice(-2), data: first.weights };
  }

  override choices(): ParamValue[] {
    const [selects] = this.#place.element.selects;
    const axis = this.content?.axes.find(({ name }) => selects && hasField(name, selects.field));
    if (!axis) return [];
    return Array.from({ length: axis.size }, (_, i) => selectionOf(axis, i, networkName(this.#place)));
  }

  override meant(pointed: ParamValue, { field }: Selects): ParamValue {
    // What the keyboard chooses is a number already.
    if (typeof pointed !== 'object' || pointed === null) return pointed;
    const { head, query } = pointed as unknown as Pointed;
    return field === 'head' ? head : query;
  }

  override remarks(): string[] {
    const { content } = this;
    if (!content) return super.remarks();
    const { asked, arcs } = settingsOf(this.#place);
    const heads = headsOf(content);
    const [first] = shownOf(heads, asked, arcs);
    if (!first) {
      const known = heads.heads.map(({ number }) => number).join(', ');
      return [`There is no head ${asked} here: there are ${known}.`];
    }
    if (!arcs) return ['Rows: queries; columns: the keys that they look at.', ...super.remarks()];
    return [...arcRemarks(first, heads, largestIn(this.#place, content)), ...super.remarks()];
  }

  /** Returns what is told of a cell, or of a token as a query, and where: over the heading of its head. */
  #said(pointed: Pointed | null): Row | null {
    const { content } = this;
    if (!content || !pointed) return null;
    const heads = headsOf(content);
    const head = heads.heads.find(({ number }) => number === pointed.head);
    const heading = this.rows.find(({ part, head: of }) => part === 'heading' && of === pointed.head);
    if (!head || !heading || pointed.query >= heads.queries.size) return null;
    const text = `${head.title === '' ? '' : `${head.title}: `}${wordsOf(head, heads, pointed)}`;
    const width = BOLD * measureOf(SAID)(text);
    const most = this.#place.view.view.width() - width;
    return { text, width, x: Math.max(0, Math.min(heading.x as number, most)), y: heading.y };
  }
}

/** Returns the head that is asked for alone, and whether arcs are. */
const settingsOf = ({ view }: DrawingContext): { asked: number | null; arcs: boolean } => ({
  asked: view.view.signal('head') as number | null,
  arcs: view.view.signal('arcs') as boolean,
});

/** Says what arcs stand for, and how much of all weight is left out. */
function arcRemarks({ weights }: Head, { keys }: Heads, largest: number): string[] {
  const { arcs, left } = arcsOf(weights, keys.size, largest);
  const most = arcs.length === MOST_ARCS ? `, and all but the ${MOST_ARCS} strongest,` : '';
  return [
    'Arcs: from key to query, as thick as the weight.',
    `Weights below ${percent(LEAST_SHARE)} of the largest${most} are left out: ${percent(left)} of all.`,
  ];
}

/** Says what the weight of a key is, or without one which keys are strongest. */
function wordsOf({ weights }: Head, { queries, keys }: Heads, { query, key }: Pointed): string {
  const row = weights.subarray(query * keys.size, (query + 1) * keys.size);
  const named = (axis: ValueAxis, entry: number) => labelOf(axis, entry, undefined);
  const from = named(queries, query);
  if (key !== null) return `${from} → ${named(keys, key)}: ${amount(at(row, key), false)}`;
  const first = strongest(row, FEW);
  return `${from} → ${first.map((entry) => `${named(keys, entry)} ${amount(at(row, entry), false)}`).join(', ')}`;
}

/** Makes the rows of patterns: the matrices of the heads that are shown, or the arcs of one. */
export const patternRows: MakeRows = async ({ content }, place) => {
  const { view } = place;
  const largest = setScale(content, place);
  const heads = headsOf(content);
  const { asked, arcs } = settingsOf(place);
  const shown = shownOf(heads, asked, arcs);
  const [first] = shown;
  if (!first) return [];
  if (arcs) return arcRows(first, heads, largest, place);
  // The scale of the colours follows the numbers once the view has run.
  await view.run();
  return panelRows(shown, heads, place);
};
