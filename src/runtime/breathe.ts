import { macrotask } from './backend/macrotask.ts';

/** How long a page may work before events and frames get their turn, in milliseconds. */
const STRETCH_MS = 12;

let begun: number | undefined;
let last = Promise.resolve();

/**
 * Awaited between two pieces of work: resolves soon, or in another task where the page has worked long since the event
 * loop ran. Callers continue one after the other.
 */
export function breathe(): Promise<void> {
  // After the work of the caller before, which may take long.
  last = last.then(pause);
  return last;
}

async function pause(): Promise<void> {
  if (begun !== undefined && performance.now() - begun >= STRETCH_MS) {
    await macrotask();
    begun = undefined;
  }
  if (begun !== undefined) return;
  begun = performance.now();
  void macrotask().then(() => {
    begun = undefined;
  });
}
