import { gridOf as cellsOf } from '../../base/layer.ts';
import { isMask } from '../../base/mask.ts';
import type { AtomValue, ParamValue, ProgramElement, Selects } from '../../compiler/program.ts';
import type { Session } from '../session.ts';
import type { PanelView } from './panel-view.ts';

/**
 * Binds a view's selections to params, both ways. Returns a function that ends this.
 * @param meant returns the value for a selection when something was pointed at
 */
export function connectSelections(
  session: Session,
  element: ProgramElement,
  view: PanelView,
  meant: (pointed: ParamValue, selects: Selects) => ParamValue,
): () => void {
  for (const selects of element.selects) {
    const { param, on } = selects;
    view.signal(`sel_${param}`, presentOf(session, param));
    view.signal('grid', gridOf(session, element, selects));
    if (on === 'hover') {
      view.onSignal(`hover_${param}`, (value) => {
        session.hover(param, pointedAt(session, selects, meant(value as ParamValue, selects)), element.id);
      });
    }
    view.onSignal(`click_${param}`, (click) => {
      // The signal starts as null; a click wraps its value, so that a second click on the same thing is heard.
      if (!click) return;
      const value = meant((click as { value: ParamValue }).value, selects);
      if (value === null) return;
      choose(session, selects, value, element.id, gridOf(session, element, selects));
    });
  }
  const stop = session.onParam((name) => {
    if (!view.has(`sel_${name}`)) return;
    for (const selects of element.selects) view.signal('grid', gridOf(session, element, selects));
    view.signal(`sel_${name}`, presentOf(session, name));
    void view.run();
  });
  return stop;
}

/** Returns the present value of a param; of a set the layer and number of each atom, by which views compare them. */
function presentOf(session: Session, param: string): unknown {
  const value = session.get(param);
  return Array.isArray(value) && !isMask(value)
    ? value.map(({ layer, index }) => `${layer}/${index}`)
    : value;
}

/** The param that is chosen, and whether it holds a set. */
type Chooses = Pick<Selects, 'param' | 'set'>;

/** Returns what a param becomes by something that is pointed at: it enters a set, or leaves it. */
export function pointedAt(session: Session, { param, set }: Chooses, pointed: ParamValue): ParamValue {
  if (!set || pointed === null) return pointed;
  const kept = (session.params.kept(param) ?? []) as AtomValue[];
  const { network, layer, index } = pointed as AtomValue;
  const others = kept.filter((atom) => atom.layer !== layer || atom.index !== index);
  return others.length < kept.length ? others : [...kept, { network, layer, index }];
}

/**
 * Keeps a choice, as a click does; a click on the present choice returns to the document's own value, or takes it out of
 * a set.
 */
export function choose(
  session: Session,
  { param, set }: Chooses,
  value: ParamValue,
  by: string,
  grid: [number, number] = [1, 1],
): void {
  if (set) {
    const kept = pointedAt(session, { param, set: true }, value);
    // What covers it shows what the next click would do.
    session.set(param, null, { passing: true, by });
    session.set(param, kept, { by });
    return;
  }
  const cell = (chosen: ParamValue) => JSON.stringify(inCell(chosen, grid));
  const same = cell(session.params.kept(param)) === cell(value);
  const declared = session.program.params.find(({ name }) => name === param)?.value ?? null;
  session.set(param, same ? declared : value, { by });
}

/** Returns a place as its cell: two places in one cell are one choice. */
function inCell(value: ParamValue, [rows, columns]: [number, number]): ParamValue {
  if (typeof value !== 'object' || value === null || !('x' in value) || rows * columns === 1) return value;
  return { ...value, x: Math.floor(value.x * columns), y: Math.floor(value.y * rows) };
}

/** Returns rows and columns of the layer in whose cells a position is shown. */
export function gridOf(session: Session, element: ProgramElement, selects: Selects): [number, number] {
  const { grid } = selects;
  const given = typeof grid === 'object' ? session.get(grid.$param) : grid;
  // A position may carry its layer.
  const layer = typeof given === 'object' && given !== null && 'layer' in given ? given.layer : given;
  const shape = session.program.networks[element.network ?? '']?.shapes[String(layer)];
  return (shape && cellsOf(shape)) ?? [1, 1];
}
