/**
 * What Vega looks for in a page and a thread has not: a canvas to measure texts and to paint pictures, and the window's
 * events. Comes before Vega is loaded.
 */
type Listener = (event: object) => void;

const listeners = new Map<string, Set<Listener>>();
let told: (name: string) => void = () => {};

Object.assign(globalThis, {
  document: { createElement: (name: string) => (name === 'canvas' ? new OffscreenCanvas(1, 1) : null) },
  window: {
    addEventListener(name: string, listener: Listener) {
      listeners.set(name, (listeners.get(name) ?? new Set()).add(listener));
      told(name);
    },
    removeEventListener(name: string, listener: Listener) {
      listeners.get(name)?.delete(listener);
    },
  },
});

/** Calls back with each kind of event of the window that is listened to from now on. */
export function onListening(listener: (name: string) => void): void {
  told = listener;
}

/** Tells an event of the window. */
export function tell(name: string, event: object): void {
  for (const listener of listeners.get(name) ?? []) listener(event);
}
