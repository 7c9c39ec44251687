/**
 * Stands in for what Vega needs of a page: a canvas to measure texts and to paint pictures, and the window's events.
 * Must be loaded before Vega.
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

/** Calls back with the name of each event that Vega starts to listen to in the window. */
export function onListening(listener: (name: string) => void): void {
  told = listener;
}

/** Dispatches an event of the window. */
export function tell(name: string, event: object): void {
  for (const listener of listeners.get(name) ?? []) listener(event);
}
