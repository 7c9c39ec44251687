import { inSentences } from '../../base/diagnostic.ts';
import { toFault } from '../../runtime/fault.ts';
import { isLocal, localId, localTitle } from '../document/drafts.ts';
import { NO_DOCUMENT, NOTHING, type WorkbenchParts, type WorkbenchState } from './desk.ts';
import { unexpected } from './live.ts';
import type { Question } from './question.ts';

/** The pause in typing before the text is compiled, in milliseconds. */
export const PAUSE = 250;

export type { TextPort, WorkbenchState } from './desk.ts';

/** The open document, from opening and editing to the screen. */
export class Workbench {
  readonly #parts: WorkbenchParts;
  #state: WorkbenchState = {
    phase: 'starting',
    id: NO_DOCUMENT,
    title: 'Untitled',
    changed: false,
    manual: false,
    ...NOTHING,
  };
  /** The text that `reset` restores; a reader's own document has none. */
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
    const { library, drafts, histories, guard, carried, text, live } = this.#parts;
    const opening = ++this.#opening;
    // What was told of another that could not be opened is past.
    if (id === this.#state.id) return this.tell('');
    this.leave();
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
      text.open(id, drafts.get(id) ?? original ?? '', histories.get(id));
      const edits = carried.editsFor(text.value);
      if (edits.length > 0) text.edit(edits);
      this.#set({ changed: this.#differs() });
    } catch (error) {
      if (opening !== this.#opening) return;
      const { phase } = this.#state;
      this.#set({ note: inSentences(toFault(error)), phase: phase === 'starting' ? 'broken' : phase });
      return;
    }
    if (this.#state.phase === 'stopped') return live.clear();
    live.begin();
    await this.run();
  }

  /** Handles a change of the text: it is compiled after a pause in typing, or on request. */
  edited(): void {
    clearTimeout(this.#pause);
    const { note, manual, waiting } = this.#state;
    if (note !== '' || manual !== waiting) this.#set({ note: '', waiting: manual });
    this.#pause = setTimeout(() => {
      if (this.#state.manual || this.#state.phase === 'stopped') this.keep();
      else void this.run();
    }, PAUSE);
  }

  /** Compiles at every pause in typing, or only by `run`. */
  setManual(manual: boolean): void {
    const { waiting } = this.#state;
    this.#set({ manual });
    if (!manual && waiting) void this.run();
  }

  /** Compiles and shows the present text now. */
  async run(): Promise<void> {
    const { guard, live, text, painted, onUpdate } = this.#parts;
    const { id } = this.#state;
    guard.arm(id);
    this.keep();
    const { phase } = this.#state;
    this.#set({ phase: phase === 'stopped' ? 'starting' : phase, waiting: false });
    const outcome = await live.show(text.value);
    if (!outcome) return;
    const { errors, ...found } = outcome;
    text.problems(found.diagnostics, found.manifests);
    this.#set({ phase: errors > 0 ? 'broken' : 'running', ...found });
    onUpdate(errors);
    await painted();
    guard.disarm(id);
  }

  /** Keeps the text with its undo history, and stops waiting for a pause. */
  keep(): void {
    clearTimeout(this.#pause);
    const { drafts, histories, text } = this.#parts;
    const { id } = this.#state;
    const changed = this.#differs();
    if (!changed && !this.#state.changed) return;
    const keep = () => drafts.keep(id, text.value, this.#original);
    let kept = keep();
    if (kept === 'full') {
      histories.clear();
      kept = keep();
    }
    if (kept === 'kept') histories.keep(id, text.history);
    this.#set({ changed, elsewhere: kept === 'elsewhere', ...(kept === 'full' ? { note: NOT_KEPT } : {}) });
  }

  /** Keeps everything needed to continue the document later. */
  leave(): void {
    this.keep();
    const { drafts, histories, text } = this.#parts;
    const { id, elsewhere } = this.#state;
    if (elsewhere) drafts.keep(localId(`${id} (kept aside)`), text.value, undefined);
    else histories.keep(id, text.history);
  }

  /** Checks whether another page has kept another text of this document. */
  lookElsewhere(): void {
    const draft = this.#differs() ? this.#parts.text.value : undefined;
    const elsewhere = this.#parts.drafts.isElsewhere(this.#state.id, draft);
    if (elsewhere !== this.#state.elsewhere) this.#set({ elsewhere });
  }

  /** Resolves the conflict between the text here and the one that another page kept. */
  settle(choice: 'here' | 'elsewhere'): void {
    const { drafts, text } = this.#parts;
    const other = drafts.get(this.#state.id) ?? this.#original ?? '';
    if (choice === 'elsewhere') text.replaceAll(other);
    // What was kept may not be seen as unchanged: it has to be overwritten.
    this.#set({ elsewhere: false, changed: true });
    void this.run();
  }

  /** Returns to the text of the gallery, where there is one. */
  reset(): void {
    if (this.#original === undefined) return;
    this.#parts.text.replaceAll(this.#original);
    void this.run();
  }

  tell(note: string): void {
    this.#set({ note });
  }

  /** Asks the reader, until another document is opened; without a question, asks no more. */
  ask(question: Question | undefined): void {
    this.#set({ question });
  }

  /** Adds an unexpected exception to the diagnostics. */
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
