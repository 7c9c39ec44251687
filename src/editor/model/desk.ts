import type { Edit } from 'jsonc-parser';
import type { Diagnostic } from '../../base/diagnostic.ts';
import type { Manifests } from '../../compiler/check/manifests.ts';
import type { CrashGuard } from '../document/crash-guard.ts';
import type { Drafts } from '../document/drafts.ts';
import type { Histories, SavedHistory } from '../document/histories.ts';
import type { Library } from '../document/library.ts';
import type { CarriedPicture } from '../picture/carried.ts';
import type { Live, Outcome } from './live.ts';
import type { Question } from './question.ts';

/** The text being edited. */
export interface TextPort {
  readonly value: string;
  /** Its undo history. */
  readonly history: SavedHistory;
  /** Shows another document: as it was left if it was open before, or else with the history of its text. */
  open(id: string, text: string, history?: SavedHistory): void;
  /** Edits the text as one step of undo. */
  edit(edits: Edit[]): void;
  /** Replaces the whole text, so that it can be undone. */
  replaceAll(text: string): void;
  problems(diagnostics: Diagnostic[], manifests?: Manifests): void;
}

/** What the page shows about the open document. */
export interface WorkbenchState {
  /**
   * `starting` until something is shown, `stopped` when the document crashed the page before and waits for
   * confirmation.
   */
  phase: 'starting' | 'running' | 'broken' | 'stopped';
  id: string;
  title: string;
  /** Whether the text differs from the gallery's. */
  changed: boolean;
  diagnostics: Diagnostic[];
  shown: Outcome['shown'];
  input?: Outcome['input'];
  compiled?: Outcome['compiled'];
  manifests?: Outcome['manifests'];
  /** A message that is no fault of the text. */
  note: string;
  question?: Question | undefined;
  /** Whether the text is compiled only on request. */
  manual: boolean;
  /** Whether the text has changed since the last compilation, in manual mode. */
  waiting: boolean;
  /** Whether another page keeps another text of this document: nothing is kept until the reader chooses. */
  elsewhere: boolean;
}

/** Services of the open document. */
export interface WorkbenchParts {
  library: Library;
  drafts: Drafts;
  histories: Histories;
  guard: CrashGuard;
  carried: Pick<CarriedPicture, 'editsFor'>;
  live: Live;
  text: TextPort;
  /** Resolves when the interface has painted. */
  painted: () => Promise<void>;
  onChange: (state: WorkbenchState) => void;
  /** Called after each compilation that was not superseded. */
  onUpdate: (errors: number) => void;
}

/** Id of the document before one is opened. */
export const NO_DOCUMENT = 'local:untitled';

/** State of a document before its first compilation. */
export const NOTHING = {
  diagnostics: [],
  shown: 'nothing',
  input: undefined,
  compiled: undefined,
  manifests: undefined,
  note: '',
  question: undefined,
  waiting: false,
  elsewhere: false,
} satisfies Partial<WorkbenchState>;
