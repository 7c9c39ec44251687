import type { Diagnostic } from '../../base/diagnostic.ts';
import type { Manifests } from '../../compiler/check/scope.ts';
import type { CrashGuard } from '../document/crash-guard.ts';
import type { Drafts } from '../document/drafts.ts';
import type { Histories, SavedHistory } from '../document/histories.ts';
import type { Library } from '../document/library.ts';
import type { Live, Outcome } from './live.ts';

/** The text being edited, wherever it is held. */
export interface TextPort {
  readonly value: string;
  /** What can be undone in it. */
  readonly history: SavedHistory;
  /** Shows another document; one that was open before comes back as it was left, else with the history of its text. */
  open(id: string, text: string, history?: SavedHistory): void;
  /** Puts another text in the place of all of it, so that it can be undone. */
  replaceAll(text: string): void;
  problems(diagnostics: Diagnostic[], manifests?: Manifests): void;
}

/** Everything about the open document that the page shows. */
export interface WorkbenchState {
  /** `starting` until something was shown, `stopped` when it crashed the page before and waits for a word. */
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
  /** Something to tell that is no fault of the text. */
  note: string;
  /** Whether the text is compiled only when that is asked for. */
  manual: boolean;
  /** Whether the text is newer than what was compiled last, and waits to be. */
  waiting: boolean;
  /** Whether another page keeps another text of this document: nothing is kept until one of them is chosen. */
  elsewhere: boolean;
}

/** What the open document needs around it. */
export interface WorkbenchParts {
  library: Library;
  drafts: Drafts;
  histories: Histories;
  guard: CrashGuard;
  live: Live;
  text: TextPort;
  /** Resolves once what is on screen has painted. */
  painted: () => Promise<void>;
  onChange: (state: WorkbenchState) => void;
  /** Called after each compilation that was not overtaken. */
  onUpdate: (errors: number) => void;
}

/** The id of a page that has no document open yet. */
export const NO_DOCUMENT = 'local:untitled';

/** What is known of a document that was not compiled yet. */
export const NOTHING = {
  diagnostics: [],
  shown: 'nothing',
  input: undefined,
  compiled: undefined,
  manifests: undefined,
  note: '',
  waiting: false,
  elsewhere: false,
} satisfies Partial<WorkbenchState>;
