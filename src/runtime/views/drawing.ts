import type { Value } from '../../base/value.ts';
import type { ParamValue, ProgramElement } from '../../compiler/program.ts';
import type { Session } from '../session.ts';
import { mapCanvas, pictureCanvas } from './canvas.ts';
import { blankRows, entryRows, type Row, textRows } from './rows/rows.ts';
import { Tiles } from './tiles.ts';
import type { VegaView } from './vega-view.ts';

/** How one mark brings a value into its view. */
export interface Drawing {
  /** Keeps room for entries that are still being computed. */
  reserve(count: number): Promise<void>;
  /** Resolves when it is on screen. */
  draw(value: Value | undefined): Promise<void>;
  /** The entries that can be selected, in order. */
  choices(): ParamValue[];
  dispose(): void;
}

export function drawingOf(element: ProgramElement, session: Session, view: VegaView): Drawing {
  if (element.type === 'featurevis') return new Tiles(element, session, view);
  let rows: Row[] = [];
  let latest: Value | undefined;
  const network = () => session.program.networks[element.network ?? ''];
  const make: Record<string, (value: Value) => Promise<Row[]> | Row[]> = {
    image: (value) => {
      view.signal('aspect', value.axes[0]!.size / value.axes[1]!.size);
      return [{ image: pictureCanvas(value) }];
    },
    heatmap: (value) => mapRows(value, view),
    text: (value) => textRows(value, element, network()),
    bars: (value) => entryRows(value, element, network()),
    table: (value) => entryRows(value, element, network()),
  };
  return {
    reserve(count) {
      view.rows(element.mark === 'text' ? [] : blankRows(count));
      return view.run();
    },
    async draw(value) {
      latest = value;
      const made = value ? await make[element.mark]!(value) : [];
      // A map takes a turn to make: what was asked for meanwhile, also nothing, is drawn instead.
      if (latest !== value) return;
      rows = made;
      view.signal('unit', value?.unit ?? '');
      view.rows(rows);
      await view.run();
    },
    choices: () => rows.flatMap((row) => ('select' in row ? [row.select as ParamValue] : [])),
    dispose() {},
  };
}

/** Colours the cells by the spec's own scale, so that picture and legend agree. */
async function mapRows(value: Value, view: VegaView): Promise<Row[]> {
  const [rows, columns] = value.axes.map((axis) => axis.size) as [number, number];
  const largest = value.data.reduce((most, entry) => Math.max(most, Math.abs(entry)), 0) || 1;
  const signed = view.view.signal('signed') as boolean;
  const domain: [number, number] = [signed ? -largest : 0, largest];
  view.signal('domain', domain);
  view.signal('aspect', rows / columns);
  if (view.view.signal('grid')?.[0] === 1) view.signal('grid', [rows, columns]);
  await view.run();
  const legend = view.view.scale('color') as (entry: number) => string;
  const opacity = view.view.signal('opacity') as number;
  const overlay = view.view.signal('overlay') as boolean;
  // Over a picture the hue stays full and its opacity says how much: paler colours would veil the picture.
  const scale = overlay ? (entry: number) => legend(entry < 0 ? -largest : largest) : legend;
  const opacityOf = overlay ? (entry: number) => opacity * Math.abs(entry / largest) : () => 1;
  return [{ image: mapCanvas(value, scale, domain, opacityOf) }];
}
