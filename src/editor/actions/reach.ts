import type { Side } from '../layout/layout.ts';
import type { Starter } from '../starters/starters.ts';
import type { Choice } from '../status/words.ts';
import type { Theme } from '../theme/theme.ts';

/** What actions can do to the page. */
export interface Reach {
  /** Compiles and shows the text at once. */
  run(): void;
  /** Toggles compiling at every pause in typing. */
  toggleLive(): void;
  /** Returns to the text of the gallery. */
  reset(): void;
  /** Moves to the next or the previous problem in the text. */
  step(direction: 'next' | 'previous'): void;
  /** Runs the command of a key in the text. */
  inText(key: string): void;
  gallery(): void;
  /** Lists the documents to begin with. */
  newDocument(): void;
  /** Opens a document to begin with. */
  begin(starter: Starter): void;
  /** Opens a file chooser. */
  open(): void;
  /** Opens a chooser for a folder: of pictures by class, or of documents. */
  openFolder(): void;
  openAddress(): void;
  /** Lists the networks that the browser keeps. */
  keptNetworks(): void;
  /** Saves the document as a file. */
  save(): void;
  export(): void;
  share(): void;
  /** Opens a chooser for a picture of the reader's own. */
  openPicture(): void;
  photograph(): void;
  /** Shows only the interface. */
  present(): void;
  print(): void;
  /** Moves the focus to the next of text, interface and panes. */
  around(): void;
  /** Moves the focus to one of the two. */
  go(side: Side): void;
  /** Opens a pane by its id; '' closes the open one. */
  pane(id: string): void;
  theme(theme: Theme): void;
  compute(choice: Choice): void;
  /** Lists all actions. */
  all(): void;
  /** Shows the sheet of keys. */
  keys(): void;
  tour(): void;
}
