import type { DrawingContext } from './drawings/context.ts';
import type { Drawing } from './drawings/drawing.ts';
import { fitWidth } from './fit.ts';
import { listenToKeys, listenToSteps } from './keyboard.ts';
import type { PanelView } from './panel-view.ts';
import { announce } from './pointing.ts';
import { connectSelections } from './selections.ts';
import { connectSettings } from './settings.ts';
import { answerTaps } from './touch.ts';

/** The parts of a panel to connect. */
interface Connected {
  place: DrawingContext<PanelView>;
  drawing: Drawing;
  /** The panel, and where the view stands in it. */
  dom: HTMLElement;
  stage: HTMLElement;
  redraw(): void;
}

/** Connects a view with params, pointer, keyboard and the size of its place. Returns functions that end this. */
export function connect({ place, drawing, dom, stage, redraw }: Connected): (() => void)[] {
  const { element, session, view, scales } = place;
  const preferred = element.vega.width as number;
  view.onSignal('hover_elements', (ids) => announce(dom, ids as string[] | null));
  const ends = [
    connectSelections(session, element, view, (pointed, selects) => drawing.meant(pointed, selects)),
    connectSettings(session, element, view, redraw),
    scales.onChange((scale) => scale === element.scale && redraw()),
    fitWidth(view, stage, preferred),
    answerTaps(stage),
  ];
  const [selects] = element.selects;
  if (selects) {
    const choices = () => drawing.choices().filter((choice) => drawing.meant(choice, selects) !== null);
    ends.push(listenToKeys(dom, session, element, selects, choices));
  } else if (drawing.step) {
    ends.push(listenToSteps(dom, (by) => drawing.step?.(by)));
  }
  // Bare atoms have no node to follow: what they depend on is params alone.
  if (element.atoms) ends.push(session.onParam(redraw));
  return ends;
}
