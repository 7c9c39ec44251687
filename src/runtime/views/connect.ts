import type { ProgramElement } from '../../compiler/program.ts';
import type { Session } from '../session.ts';
import type { DrawingContext } from './drawings/context.ts';
import type { Drawing } from './drawings/drawing.ts';
import { listenToKeys, listenToSteps } from './keyboard.ts';
import type { PanelView } from './panel-view.ts';
import { announce } from './pointing.ts';
import { connectSelections } from './selections.ts';

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

/**
 * Binds the params that set an element's looks (settings of its mark, the highlight) to signals of its view. Returns a
 * function that ends this.
 * @param redraw called when one of them has changed: some affect the rows
 */
function connectSettings(
  session: Session,
  { bound = {}, highlight }: ProgramElement,
  view: PanelView,
  redraw: () => void,
): () => void {
  const signals = Object.entries({ ...bound, ...(highlight ? { highlight: highlight.param } : {}) });
  const take = () => {
    for (const [signal, param] of signals) view.signal(signal, session.get(param));
  };
  take();
  return session.onParam((name) => {
    if (!signals.some(([, param]) => param === name)) return;
    take();
    redraw();
  });
}

/**
 * Keeps a view at its preferred width times `--grow`, or narrower where its place is. Returns a function that ends this.
 */
function fitWidth(view: PanelView, place: HTMLElement, preferred: number): () => void {
  // The view's own width is not comparable: fitting leaves room for axes.
  let fitted = preferred;
  const observer = new ResizeObserver(() => {
    const grow = Number.parseFloat(getComputedStyle(place).getPropertyValue('--grow')) || 1;
    const width = Math.floor(Math.min(preferred * grow, place.clientWidth));
    if (width < 1 || width === fitted) return;
    fitted = width;
    view.signal('width', width);
    void view.run();
  });
  observer.observe(place);
  return () => observer.disconnect();
}

/**
 * Makes a tap a click on what is under the finger: for Vega the pointer has left once the finger is lifted, and the
 * click that follows hits nothing. A tap keeps, a second one returns; nothing stays pointed at. Returns a function that
 * ends this.
 * @param stage the element that holds the view
 */
function answerTaps(stage: HTMLElement): () => void {
  const isTap = (event: MouseEvent) => (event as PointerEvent).pointerType === 'touch';
  const before = (event: MouseEvent) => isTap(event) && repeat(['pointermove', 'pointerdown'], event);
  const after = (event: MouseEvent) => isTap(event) && repeat(['pointerout'], event);
  stage.addEventListener('click', before, { capture: true });
  stage.addEventListener('click', after);
  return () => {
    stage.removeEventListener('click', before, { capture: true });
    stage.removeEventListener('click', after);
  };
}

/** Dispatches pointer events where an event is. */
function repeat(types: string[], { target, clientX, clientY }: MouseEvent): void {
  const at = { clientX, clientY, pointerType: 'touch', bubbles: true };
  for (const type of types) target?.dispatchEvent(new PointerEvent(type, at));
}
