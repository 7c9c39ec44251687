import type { Diagnostic } from '../../base/diagnostic.ts';
import type { Manifests } from '../../compiler/check/scope.ts';
import type { InputSource } from '../../compiler/program.ts';
import { toFault } from '../../runtime/fault.ts';
import type { CrashGuard } from '../document/crash-guard.ts';
import { type Drafts, isLocal, localTitle } from '../document/drafts.ts';
import type { Library } from '../document/library.ts';
import { type Live, type Outcome, unexpected } from './live.ts';

/** A pause in typing after which the text is compiled, in milliseconds. */
export const PAUSE = 250;

/** The text being edited, wherever it is held. */
export interface TextPort {
  readonly value: string;
  /** Shows another document; one that was open before comes back with its history, as it was left. */
  open(id: string, text: string): void;
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
  input?: InputSource | undefined;
  compiled?: Outcome['compiled'];
  manifests?: Outcome['manifests'];
  /** Something to tell that is no fault of the text. */
  note: string;
}

export interface WorkbenchParts {
  library: Library;
  drafts: Drafts;
  guard: CrashGuard;
  live: Live;
  text: TextPort;
  /** Resolves once what is on screen has painted. */
  painted: () => Promise<void>;
  onChange: (state: WorkbenchState) => void;
  /** Called after each compilation that was not overtaken. */
  onUpdate: (errors: number) => void;
}

/** What is known of a document that was not compiled yet. */
const NOTHING = {
  diagnostics: [],
  shown: 'nothing',
  input: undefined,
  compiled: undefined,
  manifests: undefined,
  note: '',
} satisfies Partial<WorkbenchState>;

/** The open document: from opening and editing to the screen, one way. */
export class Workbench {
  readonly #parts: WorkbenchParts;
  #state: WorkbenchState = {
    phase: 'starting',
    id: 'local:untitled',
    title: 'Untitled',
    changed: false,
    ...NOTHING,
  };
  /** What `reset` returns to; a document of the reader's own has none. */
  #original: string | undefined;
  #opening = 0;
  #pause: ReturnType<typeof setTimeout> | undefined;

  constructor(parts: WorkbenchParts) {
    this.#parts = parts;
  }

  get state(): WorkbenchState {
    return this.#state;
  }

  get original(): string | undefined {
    return this.#original;
  }

  /** Opens a document of the gallery, or one of the reader's own. */
  async open(id: string): Promise<void> {
    const { library, drafts, guard, text, live } = this.#parts;
    const opening = ++this.#opening;
    if (id === this.#state.id) return;
    this.keep();
    try {
      const entry = isLocal(id) ? undefined : (await library.entries()).find((one) => one.id === id);
      const original = isLocal(id) ? undefined : await library.text(id);
      if (opening !== this.#opening) return;
      this.#original = original;
      // One that waits for a word still has to be asked about when it is opened again.
      if (this.#state.phase !== 'stopped') guard.disarm(this.#state.id);
      const title = entry?.title ?? localTitle(id);
      const phase = guard.crashed(id) ? 'stopped' : 'starting';
      this.#set({ ...NOTHING, id, title, phase });
      text.open(id, drafts.get(id) ?? original ?? '');
      this.#set({ changed: this.#differs() });
    } catch (error) {
      if (opening !== this.#opening) return;
      const { phase } = this.#state;
      this.#set({ note: sentence(error), phase: phase === 'starting' ? 'broken' : phase });
      return;
    }
    if (this.#state.phase === 'stopped') return live.clear();
    live.begin();
    await this.run();
  }

  /** The text was changed: it is compiled once the typing pauses. */
  edited(): void {
    clearTimeout(this.#pause);
    if (this.#state.note !== '') this.tell('');
    this.#pause = setTimeout(() => {
      if (this.#state.phase === 'stopped') this.keep();
      else void this.run();
    }, PAUSE);
  }

  /** Compiles and shows the present text now. */
  async run(): Promise<void> {
    const { guard, live, text, painted, onUpdate } = this.#parts;
    const { id } = this.#state;
    guard.arm(id);
    this.keep();
    if (this.#state.phase === 'stopped') this.#set({ phase: 'starting' });
    const outcome = await live.show(text.value);
    if (!outcome) return;
    const { errors, ...found } = outcome;
    text.problems(found.diagnostics, found.manifests);
    this.#set({ phase: errors > 0 ? 'broken' : 'running', ...found });
    onUpdate(errors);
    await painted();
    guard.disarm(id);
  }

  /** Keeps the text that was typed and ends the waiting for a pause. */
  keep(): void {
    clearTimeout(this.#pause);
    const { id } = this.#state;
    const changed = this.#differs();
    if (!changed && !this.#state.changed) return;
    const kept = this.#parts.drafts.keep(id, this.#parts.text.value, this.#original);
    this.#set({ changed, ...(kept ? {} : { note: NOT_KEPT }) });
  }

  tell(note: string): void {
    this.#set({ note });
  }

  /** An exception that nobody expected, listed with the problems of the text. */
  report(error: unknown): void {
    const found = unexpected(error);
    if (this.#state.diagnostics.some(({ message }) => message === found.message)) return;
    this.#set({ diagnostics: [...this.#state.diagnostics, found] });
  }

  #differs(): boolean {
    return this.#parts.text.value !== (this.#original ?? '');
  }

  #set(change: Partial<WorkbenchState>): void {
    this.#state = { ...this.#state, ...change };
    this.#parts.onChange(this.#state);
  }
}

const NOT_KEPT = 'The browser has no room for your changes: they last until the page is closed.';

function sentence(error: unknown): string {
  const { message, hint } = toFault(error);
  return hint ? `${message} ${hint}` : message;
}
