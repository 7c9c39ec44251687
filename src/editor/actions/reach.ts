import type { Side } from '../layout/layout.ts';
import type { Choice } from '../status/words.ts';
import type { Theme } from '../theme/theme.ts';

/** What can be done to the page, whoever asks for it: a menu, a key, the list of all actions. */
export interface Reach {
  /** Compiles and shows the text at once. */
  run(): void;
  /** Compiles at every pause in typing, or no longer. */
  toggleLive(): void;
  /** Returns to the text of the gallery. */
  reset(): void;
  /** Goes to the next problem in the text, or back to the one before. */
  step(direction: 'next' | 'previous'): void;
  /** Does in the text what a key does there. */
  inText(key: string): void;
  gallery(): void;
  /** Asks for files to open. */
  open(): void;
  openAddress(): void;
  /** Saves the document as a file. */
  save(): void;
  export(): void;
  share(): void;
  /** Asks for a picture of the reader's own. */
  openPicture(): void;
  photograph(): void;
  /** Shows the interface alone. */
  present(): void;
  print(): void;
  /** Puts the focus into the next of text, interface and panes. */
  around(): void;
  /** Puts the focus into one of the two. */
  go(side: Side): void;
  /** Opens the pane of this id; '' closes the one that is open. */
  pane(id: string): void;
  theme(theme: Theme): void;
  compute(choice: Choice): void;
  /** Lists all actions. */
  all(): void;
  /** Shows the sheet of keys. */
  keys(): void;
  tour(): void;
}
