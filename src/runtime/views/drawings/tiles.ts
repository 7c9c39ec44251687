import type { Value, ValueAxis } from '../../../base/value.ts';
import type { ParamValue } from '../../../compiler/program.ts';
import type { PictureRequest } from '../../host.ts';
import { facesOf } from '../../pictures.ts';
import { coloursOf } from '../colours/factors.ts';
import { referenceTo } from '../labels.ts';
import { networkIn } from '../network.ts';
import type { Album } from '../pictures/album.ts';
import { bareAtoms } from '../pictures/bare-atoms.ts';
import type { Pictured } from '../pictures/pictured.ts';
import type { Requests } from '../pictures/requests.ts';
import { remarksOf } from '../remarks.ts';
import { blankRows, facedRows, type Row, tileRows } from '../rows/rows.ts';
import type { Values } from '../values.ts';
import { withExamples } from './beside.ts';
import { pointsOf, withinView } from './charts.ts';
import { albumOf, type DrawingContext, networkName, requestsOf, rowsOf } from './context.ts';
import { markedRemark, withDoubt } from './doubt.ts';
import { type Drawing, type Step, stepped } from './drawing.ts';
import { numberRemark } from './number-remark.ts';

/** Draws feature visualizations as a list: asks for the pictures of its entries, and paints them as they grow. */
export class Tiles implements Drawing {
  readonly #place: DrawingContext;
  readonly #album: Album;
  readonly #requests: Requests;
  #rows: Row[] = [];
  #values: Values = { also: {} };
  #axis: ValueAxis | undefined;
  #pictures: (PictureRequest | undefined)[] = [];
  /** Which of those on show the keyboard is at. */
  #at: number | undefined;

  constructor(place: DrawingContext) {
    this.#place = place;
    this.#requests = requestsOf(place);
    this.#album = albumOf(place, () => void this.#paint());
  }

  /** How many pictures of each entry are side by side. */
  get #faces(): number {
    const { mark, render } = this.#place.element;
    return mark === 'list' && render ? render.faces : 1;
  }

  reserve(count: number): Promise<void> {
    const { view } = this.#place;
    view.rows(facedRows(tileRows(blankRows(count), undefined), this.#faces));
    return view.run();
  }

  async draw(values: Values): Promise<void> {
    const { content, also } = values;
    const { element, session } = this.#place;
    const scope = { program: session.program, param: (param: string) => session.get(param) };
    const shown = content ?? bareAtoms(element, also, scope);
    const axis = shown?.axes[0];
    this.#values = values;
    this.#axis = axis;
    this.#rows = shown ? facedRows(this.#rowsOf(shown, values), this.#faces) : [];
    this.#rows = withDoubt(withExamples(this.#rows, axis, also.thumbnails), axis, also.doubt);
    // Bare atoms have no numbers to print.
    if (!content) this.#rows = this.#rows.map((row) => ({ ...row, amount: '' }));
    this.#requests.take(also);
    const pictures = shown ? this.#requests.of(shown, also.directions) : [];
    const each = (request: PictureRequest | undefined) =>
      request && this.#faces > 1 ? facesOf(request) : [request];
    this.#pictures = pictures.flatMap(each).slice(0, this.#shown().length);
    this.#album.want(this.#pictures.flatMap((request) => request ?? []));
    await this.#paint();
  }

  #rowsOf(shown: Value, values: Values): Row[] {
    if (this.#place.element.mark !== 'scatter') {
      return tileRows(hued(rowsOf(this.#place, shown, values), shown.axes[0]), shown.axes[0]);
    }
    const points = pointsOf({ ...values, content: shown }, this.#place);
    return tileRows(withinView(points), undefined);
  }

  #paint(): Promise<void> {
    const { view } = this.#place;
    const pictures = this.#pictures.values();
    const rows = this.#rows.map((row) =>
      row.gap ? { ...row } : { ...row, ...this.#look(pictures.next().value) },
    );
    view.rows(rows);
    return view.run();
  }

  #look(request: PictureRequest | undefined): Row {
    if (!request) return { image: null, progress: 0 };
    const { image, progress, fault } = this.#album.look(request);
    return { image, progress, ...(fault === undefined ? {} : { note: fault }) };
  }

  pictured(row: Row | undefined): Pictured | undefined {
    const own = this.#rows.find(({ key, gap }) => !gap && key === row?.key);
    return own && this.#picturedAt(own);
  }

  /** Returns the entry that the keyboard is at or a param chooses, else the first. */
  chosen(): Pictured | undefined {
    const { element, session } = this.#place;
    const chosen = element.selects.map(({ param }) => JSON.stringify(session.get(param)));
    const shown = this.#shown();
    const row = shown.find(({ select }) => chosen.includes(JSON.stringify(select)));
    const opened = this.#current() ?? row ?? shown[0];
    return opened && this.#picturedAt(opened);
  }

  #picturedAt(row: Row): Pictured | undefined {
    const request = this.#pictures[this.#shown().indexOf(row)];
    const { label, select, index } = row as { label: string; select: ParamValue; index: number };
    const network = networkName(this.#place);
    const { labels } = networkIn(this.#place.session.program, network);
    const reference = this.#axis && referenceTo(this.#axis, index, network, labels);
    const doubt = typeof row.doubt === 'string' ? { doubt: row.doubt } : {};
    return request && { request, label, select, reference, ...doubt };
  }

  remarks(): string[] {
    return [
      ...numberRemark(this.#place, this.#values),
      ...remarksOf(this.#place.element, this.#values),
      ...markedRemark(this.#shown()),
    ];
  }

  choices(): ParamValue[] {
    return this.#shown().map(({ select }) => select as ParamValue);
  }

  step(by: Step): void {
    if (by === 'keep') return;
    const last = this.#shown().length - 1;
    this.#at = by === null ? undefined : stepped(this.#at, by, last);
    this.#place.view.signal('current', this.#current()?.key ?? null);
    void this.#place.view.run();
  }

  #shown(): Row[] {
    return this.#rows.filter(({ gap }) => !gap);
  }

  #current(): Row | undefined {
    return this.#at === undefined ? undefined : this.#shown()[this.#at];
  }

  meant(pointed: ParamValue): ParamValue {
    return pointed;
  }

  complete(): Promise<void> {
    return this.#album.complete();
  }

  dispose(): void {
    this.#album.dispose();
  }
}

/** Gives groups the colours that they have in a map of all of them; a selection of groups gets none. */
function hued(rows: Row[], axis: ValueAxis | undefined): Row[] {
  if (axis?.name !== 'group' || axis.index?.some((group) => group >= axis.size)) return rows;
  const colours = coloursOf(axis.size);
  return rows.map((row) => ({ ...row, hue: colours[row.index as number] }));
}
