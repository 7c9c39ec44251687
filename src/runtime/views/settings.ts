import type { ProgramElement } from '../../compiler/program.ts';
import type { Session } from '../session.ts';
import type { PanelView } from './panel-view.ts';

/**
 * Binds the params that set an element's looks (settings of its mark, the highlight) to signals of its view. Returns a
 * function that ends this.
 * @param redraw called when one of them has changed: some affect the rows
 */
export function connectSettings(
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
