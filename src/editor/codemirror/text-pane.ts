import { historyField } from '@codemirror/commands';
import { nextDiagnostic, previousDiagnostic } from '@codemirror/lint';
import { EditorState, type StateEffect } from '@codemirror/state';
import { EditorView, keymap } from '@codemirror/view';
import type { Edit } from 'jsonc-parser';
import { css } from 'lit';
import type { Diagnostic } from '../../base/diagnostic.ts';
import type { Manifests } from '../../compiler/check/manifests.ts';
import type { Around } from '../../language/complete.ts';
import type { SavedHistory } from '../document/histories.ts';
import { helpWith } from '../language/help/help.ts';
import type { TextPort } from '../model/workbench.ts';
import { changesOf, difference } from './edits.ts';
import { FixFinder } from './fixing.ts';
import { languageOf } from './language.ts';
import { markOf, showProblems } from './problems.ts';
import { setup } from './setup.ts';

const style = css`
  :host {
    display: block;
    min-width: 0;
    min-height: 0;
    overflow: hidden;
  }
  .cm-editor {
    height: 100%;
  }
`;

const HISTORY = { history: historyField };

interface Left {
  state: EditorState;
  scroll?: StateEffect<unknown>;
  /** Whether the text takes the focus, with its selection in sight. */
  isToBegin?: boolean;
}

/**
 * The text of the open document. Dispatches `edit` when it changes, `sought` when it must become visible, `helpless`
 * (detail: a sentence) when help with it fails.
 */
export class TextPane extends HTMLElement implements TextPort {
  readonly #view: EditorView;
  /** What completion and documentation look up outside the text. */
  around: Around = { manifests: {}, bundled: { images: [], datasets: [], models: [] } };
  readonly #help = helpWith(
    () => this.around,
    ({ message }) => this.dispatchEvent(new CustomEvent('helpless', { detail: message, bubbles: true })),
  );
  readonly #extensions = setup({
    listener: (changed) => {
      if (changed) this.dispatchEvent(new CustomEvent('edit'));
    },
    help: this.#help,
  });
  readonly #fixes = new FixFinder(this.#help);
  /** Documents that were open before, with their histories. */
  readonly #left = new Map<string, Left>();
  #id: string | undefined;

  constructor() {
    super();
    const root = this.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [style.styleSheet!];
    this.#view = new EditorView({ parent: root, root, state: this.#fresh('') });
  }

  get value(): string {
    return this.#view.state.doc.toString();
  }

  get history(): SavedHistory {
    return this.#view.state.toJSON(HISTORY) as SavedHistory;
  }

  open(id: string, text: string, history?: SavedHistory): void {
    if (this.#id !== undefined) {
      this.#left.set(this.#id, { state: this.#view.state, scroll: this.#view.scrollSnapshot() });
    }
    this.#id = id;
    const left = this.#left.get(id);
    this.#view.setState(left?.state ?? this.#restored(text, history) ?? this.#fresh(text));
    if (left?.scroll) this.#view.dispatch({ effects: left.scroll });
    // Else it would stay where the document before was.
    else this.#view.scrollDOM.scrollTop = 0;
    if (left?.isToBegin) this.select(this.selection);
  }

  /**
   * Prepares a document to be opened next, regardless of what was kept of it; `first` is what one changes first. Returns
   * its text as the editor holds it.
   */
  prepare(id: string, text: string, first?: { from: number; to: number }): string {
    const fresh = this.#fresh(text);
    const state = first ? fresh.update({ selection: { anchor: first.to, head: first.from } }).state : fresh;
    this.#left.set(id, { state, ...(first ? { isToBegin: true } : {}) });
    return state.doc.toString();
  }

  /** Edits the text as one step of undo. */
  edit(edits: Edit[]): void {
    this.#view.dispatch({ changes: changesOf(edits), userEvent: 'input' });
  }

  /** Replaces the whole text. */
  replaceAll(text: string): void {
    this.edit(difference(this.value, this.#fresh(text).doc.toString()));
  }

  /** Underlines diagnostics; `manifests` are those that the text was checked with. */
  problems(diagnostics: Diagnostic[], manifests?: Manifests): void {
    if (manifests) this.around = { ...this.around, manifests };
    this.#view.dispatch(showProblems(this.#view.state, diagnostics));
    const { doc } = this.#view.state;
    void this.#fixes.find(doc.toString(), diagnostics, (actions) => {
      if (this.#view.state.doc === doc)
        this.#view.dispatch(showProblems(this.#view.state, diagnostics, actions));
    });
  }

  /** Moves the cursor to a diagnostic. */
  show(found: Diagnostic): void {
    const { from } = markOf(found, this.#view.state.doc);
    this.select({ from, to: from });
  }

  /** Selects a range and scrolls it into view. */
  select({ from, to }: { from: number; to: number }): void {
    const inside = (at: number) => Math.max(0, Math.min(this.#view.state.doc.length, at));
    this.#view.dispatch({
      // The cursor at the beginning, as that is what is brought into sight.
      selection: { anchor: inside(to), head: inside(from) },
      effects: EditorView.scrollIntoView(inside(from), { y: 'center' }),
    });
    this.focus();
  }

  /** Focuses the text. Dispatches `sought`. */
  override focus(): void {
    this.dispatchEvent(new CustomEvent('sought'));
    this.#view.focus();
  }

  /** The selected range: empty at a cursor. */
  get selection(): { from: number; to: number } {
    const { from, to } = this.#view.state.selection.main;
    return { from, to };
  }

  /** Moves to the next or the previous problem. */
  step(direction: 'next' | 'previous'): void {
    (direction === 'next' ? nextDiagnostic : previousDiagnostic)(this.#view);
    this.focus();
  }

  /** Runs the command that is bound to a key. */
  perform(key: string): void {
    this.focus();
    const bindings = this.#view.state.facet(keymap).flat();
    const bound = bindings.filter((one) => [one.key, one.linux, one.win, one.mac].includes(key));
    bound.some(({ run }) => run?.(this.#view));
  }

  /** Restores a text with its history; undefined when the history belongs to another text. */
  #restored(text: string, saved: SavedHistory | undefined): EditorState | undefined {
    if (saved?.doc !== text) return undefined;
    try {
      return EditorState.fromJSON(saved, { extensions: [languageOf(text), this.#extensions] }, HISTORY);
    } catch {
      return undefined;
    }
  }

  #fresh(text: string): EditorState {
    return EditorState.create({ doc: text, extensions: [languageOf(text), this.#extensions] });
  }
}

customElements.define('vitrail-text', TextPane);
