import { macrotask } from './backend/macrotask.ts';

/** How long the work of a page may go on before events and frames are let in between, in milliseconds. */
const STRETCH_MS = 12;

let begun: number | undefined;
let last = Promise.resolve();

/**
 * Between two pieces of work: resolves soon, or in another task where work has gone on for long since the event loop
 * ran. Those who wait go on one after the other.
 */
export function breathe(): Promise<void> {
  // Not before the work of the one before: it may take long.
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
