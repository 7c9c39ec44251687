import { randomUUID } from 'node:crypto';
import { usage } from '../../usage.ts';

/** The layout of stores; a later one gets another number. */
const LAYOUT = 1;

/** Returns what the file holds that says what a store is. */
export const newMark = (): Uint8Array =>
  new TextEncoder().encode(`${JSON.stringify({ store: LAYOUT, id: randomUUID() })}\n`);

/** Returns the id in such a file. UsageError `store-version` for a later layout, or another file. */
export function idIn(mark: Uint8Array, place: string): string {
  try {
    const { store, id } = JSON.parse(new TextDecoder().decode(mark));
    if (store === LAYOUT && typeof id === 'string') return id;
  } catch {
    // What is no JSON is no mark.
  }
  throw usage('store-version', { place });
}
