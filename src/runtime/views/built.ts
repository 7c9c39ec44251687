import type { ProgramElement } from '../../compiler/program.ts';
import type { Session } from '../session.ts';
import { connect } from './connect.ts';
import type { Drawing } from './drawings/drawing.ts';
import { drawingOf } from './drawings/index.ts';
import type { Surroundings } from './panel.ts';
import { VegaView } from './vega-view.ts';

/** Where a view is built, and what for. */
interface Site {
  session: Session;
  element: ProgramElement;
  surroundings: Surroundings;
  /** The panel, and where the view goes in it. */
  dom: HTMLElement;
  stage: HTMLElement;
  /** How soon it has its turn: see {@link turn}. */
  rank(): number;
  redraw(): void;
}

/** The view of an element, what draws in it, and what connects it with the page. */
export class Built {
  readonly view: VegaView;
  readonly drawing: Drawing;
  readonly #ends: (() => void)[];

  /** Throws what Vega says of a spec that it can't read. */
  constructor({ session, element, surroundings, dom, stage, rank, redraw }: Site) {
    const { theme, renderer, scales, editor } = surroundings;
    this.view = new VegaView(element.vega, stage, theme, renderer, rank);
    const place = { element, session, view: this.view, scales, editor };
    this.drawing = drawingOf(place);
    this.#ends = connect({ place, drawing: this.drawing, dom, stage, redraw });
  }

  dispose(): void {
    this.drawing.dispose();
    for (const end of this.#ends) end();
    this.view.finalize();
  }
}
