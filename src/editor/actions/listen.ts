import { isKey } from '../keys/keys.ts';
import { ACTIONS } from './actions.ts';
import type { Reach } from './reach.ts';

/** Runs actions by their keys, wherever the focus is. */
export function listenToKeys(reach: Reach): void {
  window.addEventListener('keydown', (event) => {
    const found = ACTIONS.find(({ keys, inText }) => !inText && keys?.some((key) => isKey(event, key)));
    if (!found || event.defaultPrevented || (found.plain && isWriting(event))) return;
    event.preventDefault();
    found.act(reach);
  });
}

/** Whether a key is typed into a field, or pressed in a dialog. */
function isWriting(event: Event): boolean {
  const path = event.composedPath().filter((one) => one instanceof HTMLElement);
  const written = path[0]?.isContentEditable || path[0]?.matches('input, textarea, select');
  return written || path.some((one) => one.matches('dialog'));
}
