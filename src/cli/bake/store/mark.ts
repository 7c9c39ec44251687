import { usage } from '../../usage.ts';
import { MARKED } from './store.ts';

/** Checks the file that says what a store is, where there is one. UsageError `store-version`. */
export function checkMark(found: Uint8Array | undefined, place: string): void {
  if (found && new TextDecoder().decode(found) !== MARKED) throw usage('store-version', { place });
}
