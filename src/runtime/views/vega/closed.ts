/** Isolates a view: it loads nothing, follows no links, and hears only its own pointer. */
import type { Loader } from 'vega';

const refuse = () => Promise.reject(new Error('A view loads nothing.'));

/** A loader that refuses: all data of a view comes from the session. */
export const CLOSED = { load: refuse, sanitize: refuse, http: refuse, file: refuse } as unknown as Loader;

/**
 * The events that a view may hear: its own, and in the window those of a pointer, for what is dragged out of it. It
 * hears no keys and no other elements of the page, and makes no form elements, which would take any attribute.
 */
export const EVENTS = {
  defaults: { allow: ['wheel'] },
  bind: 'none',
  selector: false,
  window: ['pointermove', 'pointerup', 'mousemove', 'mouseup', 'touchmove', 'touchend', 'resize'],
  globalCursor: false,
};
