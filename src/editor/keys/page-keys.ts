import { isKey } from './keys.ts';

/** What keys can do to the page. */
export interface Reach {
  run(): void;
  step(direction: 'next' | 'previous'): void;
  /** Puts the focus into the next of text, interface and panes. */
  around(): void;
  help(): void;
  gallery(): void;
  /** Asks for a file to open. */
  open(): void;
  /** Saves the document as a file. */
  save(): void;
}

/** A key that works wherever the focus is. */
export interface PageKey {
  key: string;
  does: string;
  act(reach: Reach): void;
  /** Left alone while something is being written, and in dialogs. */
  plain?: boolean;
}

/** The keys of the page, as they are listed in its help. */
export const PAGE_KEYS: readonly PageKey[] = [
  { key: 'Mod-Enter', does: 'Compile and show at once', act: (reach) => reach.run() },
  { key: 'F8', does: 'Next problem', act: (reach) => reach.step('next') },
  { key: 'Shift-F8', does: 'Problem before', act: (reach) => reach.step('previous') },
  { key: 'F6', does: 'Next area: text, interface, panes', act: (reach) => reach.around() },
  { key: '/', does: 'Gallery', act: (reach) => reach.gallery(), plain: true },
  { key: 'Mod-o', does: 'Open a file', act: (reach) => reach.open() },
  { key: 'Mod-s', does: 'Save the document as a file', act: (reach) => reach.save() },
  { key: '?', does: 'This sheet', act: (reach) => reach.help(), plain: true },
  { key: 'F1', does: 'This sheet, while writing too', act: (reach) => reach.help() },
];

/** Has the keys of the page act. */
export function listenToKeys(reach: Reach): void {
  window.addEventListener('keydown', (event) => {
    const found = PAGE_KEYS.find(({ key }) => isKey(event, key));
    if (!found || event.defaultPrevented || (found.plain && isWriting(event))) return;
    event.preventDefault();
    found.act(reach);
  });
}

/** Whether a key is typed into something; what is typed in a dialog is that one's. */
function isWriting(event: Event): boolean {
  const path = event.composedPath().filter((one) => one instanceof HTMLElement);
  const written = path[0]?.isContentEditable || path[0]?.matches('input, textarea, select');
  return written || path.some((one) => one.matches('dialog'));
}
