/** What keeps a view to itself: it loads nothing, leads nowhere, and hears its own pointer only. */
import type { Loader } from 'vega';

const refuse = () => Promise.reject(new Error('A view loads nothing.'));

/** A document's views read nothing by themselves: data comes from the session. */
export const CLOSED = { load: refuse, sanitize: refuse, http: refuse, file: refuse } as unknown as Loader;

/**
 * Which events a view may hear: its own, and of the window those of a pointer, for what is dragged out of it. No keys
 * and no other elements of the page; and it makes no form elements, which take any attribute.
 */
export const EVENTS = {
  defaults: { allow: ['wheel'] },
  bind: 'none',
  selector: false,
  window: ['pointermove', 'pointerup', 'mousemove', 'mouseup', 'touchmove', 'touchend', 'resize'],
  globalCursor: false,
};
