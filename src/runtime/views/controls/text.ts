import type { Session } from '../../session.ts';
import { type Bound, CONTROL, type Field } from './field.ts';

/** How long after the last key the param is set, in ms: what depends on it may be a network. */
const PAUSE = 200;

/** A box of text that grows with it. The param is set once the typing pauses, or when the box is left. */
export function text({ name }: Bound, session: Session): Field {
  const dom = document.createElement('textarea');
  // Where boxes don't grow by themselves.
  dom.rows = 2;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const set = () => {
    if (waiting === undefined) return;
    clearTimeout(waiting);
    waiting = undefined;
    // The program may have another param by now.
    if (session.params.has(name)) session.set(name, dom.value, CONTROL);
  };
  const sync = () => {
    const value = String(session.params.kept(name) ?? '');
    // Setting the same again would move the cursor.
    if (waiting === undefined && dom.value !== value) dom.value = value;
  };
  dom.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = setTimeout(set, PAUSE);
  });
  dom.addEventListener('change', set);
  return { dom: [dom], sync, stop: set };
}
