import type { ParamValue, ProgramElement } from '../../compiler/program.ts';
import type { Session } from '../session.ts';
import { choose, gridOf } from './selections.ts';

const ARROWS: Record<string, [dx: number, dy: number]> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

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
    const next = at < 0 ? (dx + dy > 0 ? 0 : entries.length - 1) : at + dx + dy;
    pass(entries[Math.max(0, Math.min(entries.length - 1, next))]!);
  };

  const onKey = (event: KeyboardEvent) => {
    // Keys within a caption or a card are meant for what is there.
    if (event.target !== dom) return;
    const arrow = ARROWS[event.key];
    if (arrow) move(arrow);
    else if (event.key === 'Escape') pass(null);
    else if (event.key === 'Enter' && present() !== null) choose(session, param, present(), element.id);
    else return;
    event.preventDefault();
  };
  const onBlur = () => pass(null);
  dom.addEventListener('keydown', onKey);
  dom.addEventListener('blur', onBlur);
  return () => {
    dom.removeEventListener('keydown', onKey);
    dom.removeEventListener('blur', onBlur);
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
