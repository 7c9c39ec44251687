import type { Value } from '../../../base/value.ts';
import type { ParamValue, Selects } from '../../../compiler/program.ts';
import type { PanelView } from '../panel-view.ts';
import { remarksOf } from '../remarks.ts';
import { blankRows, type Row } from '../rows/rows.ts';
import type { Values } from '../values.ts';
import type { VegaView } from '../vega-view.ts';
import type { DrawingContext } from './context.ts';
import type { Drawing } from './drawing.ts';
import { numberRemark } from './number-remark.ts';

/** Makes the rows of a mark from values; may set signals of its view. */
export type MakeRows<View extends PanelView = VegaView> = (
  values: Shown,
  place: DrawingContext<View>,
) => Made;
/** Values with a content. */
export type Shown = Values & { content: Value };
type Made = Row[] | Promise<Row[]>;

/** The drawing of a mark whose spec draws its rows, and nothing else. */
export class RowsDrawing<View extends PanelView = VegaView> implements Drawing {
  readonly #make: MakeRows<View>;
  readonly #place: DrawingContext<View>;
  #rows: Row[] = [];
  #latest: Values | undefined;

  constructor(make: MakeRows<View>, place: DrawingContext<View>) {
    this.#make = make;
    this.#place = place;
  }

  /** The content on show. */
  protected get content(): Value | undefined {
    return this.#latest?.content;
  }

  /** The rows on show. */
  protected get rows(): readonly Row[] {
    return this.#rows;
  }

  reserve(count: number): Promise<void> {
    const { view, element } = this.#place;
    view.rows(element.lists ? blankRows(count) : []);
    return view.run();
  }

  async draw(values: Values): Promise<void> {
    const { view } = this.#place;
    const { content } = values;
    this.#latest = values;
    const made = content ? await this.#make({ ...values, content }, this.#place) : [];
    // Making a map takes a turn: later values, or none, are drawn instead.
    if (this.#latest !== values) return;
    this.#rows = made;
    view.signal('unit', content?.unit ?? '');
    view.rows(made);
    await view.run();
  }

  /** Draws the present values again, as when there is other room for them. */
  protected async redraw(): Promise<void> {
    if (this.#latest) await this.draw(this.#latest);
  }

  remarks(): string[] {
    const { element } = this.#place;
    if (!this.#latest) return [];
    const numbers = element.pages ? numberRemark(this.#place, this.#latest) : [];
    return [...numbers, ...remarksOf(element, this.#latest)];
  }

  choices(): ParamValue[] {
    return this.#rows.flatMap((row) => ('select' in row ? [row.select as ParamValue] : []));
  }

  meant(pointed: ParamValue, _selects: Selects): ParamValue {
    return pointed;
  }

  dispose(): void {}
}
