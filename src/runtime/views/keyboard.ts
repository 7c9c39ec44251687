import { at } from '../../base/at.ts';
import type { ParamValue, ProgramElement, Selects } from '../../compiler/program.ts';
import type { Session } from '../session.ts';
import { ARROWS } from './arrows.ts';
import { type Step, stepped } from './drawings/drawing.ts';
import { choose, gridOf, pointedAt } from './selections.ts';

/**
 * Lets the keyboard do what the pointer does: arrows move (as hovering), Enter keeps (as a click), Escape and leaving
 * return. Returns a function that ends this.
 * @param selects what the keys set, the first of the element's
 * @param choices the entries that can be selected, in order
 */
export function listenToKeys(
  dom: HTMLElement,
  session: Session,
  element: ProgramElement,
  selects: Selects,
  choices: () => ParamValue[],
): () => void {
  const { param, field, layer } = selects;
  const present = () => session.get(param);
  // Of a set, the param does not tell which entry the keys are at.
  let focused: ParamValue = null;
  const pass = (value: ParamValue) => {
    focused = value;
    session.set(param, pointedAt(session, selects, value), { passing: true, by: element.id });
  };
  const entry = () => (selects.set ? focused : present());

  const move = ([dx, dy]: [number, number]) => {
    if (field === 'position') {
      const from = present() as { x: number; y: number } | null;
      const to = movePosition(from, gridOf(session, element, selects), dx, dy);
      pass({ ...to, ...(layer === undefined ? {} : { layer }) });
      return;
    }
    const entries = choices();
    if (entries.length === 0) return;
    const from = entries.findIndex((one) => JSON.stringify(one) === JSON.stringify(entry()));
    pass(at(entries, stepped(from < 0 ? undefined : from, dx + dy, entries.length - 1)));
  };

  /** As a click, which sets all params that take it. */
  const keep = (value: ParamValue) => {
    const alike = element.selects.filter((other) => other.field === field);
    for (const other of alike) choose(session, other, value, element.id);
  };

  const onKey = (key: string): boolean => {
    const arrow = ARROWS[key];
    if (arrow) move(arrow);
    else if (key === 'Escape') pass(null);
    else if (key === 'Enter' && entry() !== null) keep(entry());
    else return false;
    return true;
  };
  return listen(dom, onKey, () => pass(null));
}

/**
 * Listens to the keys of an element in which nothing can be selected: arrows move a focus of the drawing's own, Enter
 * keeps it, Escape and leaving return. Returns a function that ends this.
 */
export function listenToSteps(dom: HTMLElement, step: (by: Step) => void): () => void {
  return listen(
    dom,
    (key) => {
      const arrow = ARROWS[key];
      if (arrow) step(arrow[0] + arrow[1]);
      else if (key === 'Escape') step(null);
      else if (key === 'Enter') step('keep');
      else return false;
      return true;
    },
    () => step(null),
  );
}

/** @param onKey returns whether it has handled the key */
function listen(dom: HTMLElement, onKey: (key: string) => boolean, onBlur: () => void): () => void {
  const onKeyDown = (event: KeyboardEvent) => {
    // Keys within a caption or a card are meant for what is there.
    if (event.target === dom && onKey(event.key)) event.preventDefault();
  };
  // To a card and back is no leaving.
  const onLeave = ({ relatedTarget }: FocusEvent) => dom.contains(relatedTarget as Node | null) || onBlur();
  dom.addEventListener('keydown', onKeyDown);
  dom.addEventListener('blur', onLeave);
  return () => {
    dom.removeEventListener('keydown', onKeyDown);
    dom.removeEventListener('blur', onLeave);
  };
}

/** Returns the middle of the next cell in a direction, starting from the middle when nothing is chosen yet. */
function movePosition(
  from: { x: number; y: number } | null,
  [rows, columns]: [number, number],
  dx: number,
  dy: number,
): { x: number; y: number } {
  const step = (fraction: number, cells: number, by: number) => {
    const cell = Math.floor(fraction * cells) + by;
    return (Math.max(0, Math.min(cells - 1, cell)) + 0.5) / cells;
  };
  // Without cells, a tenth of the picture.
  const [h, w] = [rows > 1 ? rows : 10, columns > 1 ? columns : 10];
  const { x, y } = from ?? { x: 0.5, y: 0.5 };
  return { x: step(x, w, dx), y: step(y, h, dy) };
}
