import type { ParamValue, ProgramElement } from '../../compiler/program.ts';
import type { Session } from '../session.ts';
import { ARROWS } from './arrows.ts';
import { type Step, stepped } from './drawings/drawing.ts';
import { choose, gridOf } from './selections.ts';

/**
 * The keyboard does what the pointer does: arrows move (as hovering), Enter keeps (as a click), Escape and leaving
 * return. `choices` are the entries that can be selected, in order.
 */
export function listenToKeys(
  dom: HTMLElement,
  session: Session,
  element: ProgramElement,
  choices: () => ParamValue[],
): () => void {
  const { param, field, layer } = element.selects[0]!;
  const present = () => session.get(param);
  const pass = (value: ParamValue) => session.set(param, value, { passing: true, by: element.id });

  const move = ([dx, dy]: [number, number]) => {
    if (field === 'position') {
      const from = present() as { x: number; y: number } | null;
      const to = movePosition(from, gridOf(session, element, element.selects[0]!), dx, dy);
      pass({ ...to, ...(layer === undefined ? {} : { layer }) });
      return;
    }
    const entries = choices();
    if (entries.length === 0) return;
    const at = entries.findIndex((entry) => JSON.stringify(entry) === JSON.stringify(present()));
    pass(entries[stepped(at < 0 ? undefined : at, dx + dy, entries.length - 1)]!);
  };

  /** As a click, which sets all params that take it. */
  const keep = (value: ParamValue) => {
    const alike = element.selects.filter((selects) => selects.field === field);
    for (const selects of alike) choose(session, selects.param, value, element.id);
  };

  const onKey = (key: string): boolean => {
    const arrow = ARROWS[key];
    if (arrow) move(arrow);
    else if (key === 'Escape') pass(null);
    else if (key === 'Enter' && present() !== null) keep(present());
    else return false;
    return true;
  };
  return listen(dom, onKey, () => pass(null));
}

/**
 * Keys of an element in which nothing can be selected: arrows move a focus of the drawing's own, Enter keeps it, Escape
 * and leaving return.
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

/** @param onKey says whether the key was meant for it */
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

/** One cell further, from the middle when nothing is chosen yet. */
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
