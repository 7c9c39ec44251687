import type { Fault } from '../../base/diagnostic.ts';
import type { ProgramElement } from '../../compiler/program.ts';
import type { Session } from '../session.ts';
import { AuthoredView } from './authored/authored-view.ts';
import { connectCards } from './card/connect.ts';
import { connect } from './connect.ts';
import { authored } from './drawings/charts.ts';
import type { Drawing } from './drawings/drawing.ts';
import { drawingOf } from './drawings/index.ts';
import { RowsDrawing } from './drawings/rows-drawing.ts';
import type { PanelView } from './panel-view.ts';
import type { Surroundings } from './surroundings.ts';
import { VegaView } from './vega-view.ts';

/** What a view is built from, and where. */
interface Site {
  session: Session;
  element: ProgramElement;
  surroundings: Surroundings;
  /** The panel, and where the view goes in it. */
  dom: HTMLElement;
  stage: HTMLElement;
  /** Its rank among those that wait: see `turn`. */
  rank(): number;
  redraw(): void;
  /** Called with a later fault of an author's own spec, and whether it ended the view. */
  onFault(fault: Fault, ended: boolean): void;
  /** Called while an author's own spec works without input, with a function that stops it. */
  onRunningOn(stop: () => void): void;
}

/** The view of an element, the drawing in it, and its connections with the page. */
export class Built {
  readonly view: PanelView;
  readonly drawing: Drawing;
  readonly #ends: (() => void)[];

  /** Throws Vega's error for a spec that it can't read. Faults of an author's own spec go to `onFault`. */
  constructor(site: Site) {
    const made = site.element.mark === 'vega' ? makeAuthored(site) : makeOwn(site);
    this.view = made.view;
    this.drawing = made.drawing;
    this.#ends = made.ends;
  }

  dispose(): void {
    this.drawing.dispose();
    for (const end of this.#ends) end();
    this.view.finalize();
  }
}

interface Made {
  view: PanelView;
  drawing: Drawing;
  ends: (() => void)[];
}

function makeOwn(site: Site): Made {
  const { element, session, surroundings, dom, stage, rank } = site;
  const { theme, renderer, scales, editor } = surroundings;
  const view = new VegaView(element.vega, stage, theme, renderer, rank);
  const place = { element, session, view, scales, editor };
  const drawing = drawingOf(place);
  const ends = [...connect({ ...site, place, drawing }), connectCards({ place, drawing, dom, stage })];
  return { view, drawing, ends };
}

function makeAuthored(site: Site): Made {
  const { element, session, surroundings, stage, onFault, onRunningOn } = site;
  const { theme, renderer, scales, editor, startThread } = surroundings;
  const spec = element.vega;
  const shown = { spec, place: stage, theme, renderer, start: startThread, onFault };
  const view: AuthoredView = new AuthoredView({
    ...shown,
    onRunningOn: () => onRunningOn(() => view.stop()),
  });
  const place = { element, session, view, scales, editor };
  const drawing = new RowsDrawing(authored, place);
  return { view, drawing, ends: connect({ ...site, place, drawing }) };
}
