import { historyField } from '@codemirror/commands';
import { nextDiagnostic, previousDiagnostic } from '@codemirror/lint';
import { EditorState, type StateEffect } from '@codemirror/state';
import { EditorView, keymap } from '@codemirror/view';
import type { Edit } from 'jsonc-parser';
import { css } from 'lit';
import type { Diagnostic } from '../../base/diagnostic.ts';
import type { Manifests } from '../../compiler/check/scope.ts';
import type { SavedHistory } from '../document/histories.ts';
import type { Around } from '../language/complete.ts';
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
}

/**
 * The text of the open document. Says `edit` when it was changed by whatever means, `sought` when it is
 * to be seen, `helpless` (detail: a sentence) when there is no help with it.
 */
export class TextPane extends HTMLElement implements TextPort {
  readonly #view: EditorView;
  /** What completion and documentation look up beside the text. */
  around: Around = { manifests: {}, bundled: { images: [], models: [] } };
  readonly #help = helpWith(
    () => this.around,
    ({ message }) => this.dispatchEvent(new CustomEvent('helpless', { detail: message })),
  );
  readonly #extensions = setup({
    listener: (changed) => {
      if (changed) this.dispatchEvent(new CustomEvent('edit'));
    },
    help: this.#help,
  });
  readonly #fixes = new FixFinder(this.#help);
  /** Documents that were left, with their histories. */
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
  }

  /** Puts a document by that is opened next, whatever was kept of it. Returns its text as it will be held. */
  prepare(id: string, text: string): string {
    const state = this.#fresh(text);
    this.#left.set(id, { state });
    return state.doc.toString();
  }

  /** Changes parts of the text, so that undo brings them back. */
  edit(edits: Edit[]): void {
    this.#view.dispatch({ changes: changesOf(edits), userEvent: 'input' });
  }

  /** Puts another text in the place of all of it. */
  replaceAll(text: string): void {
    this.edit(difference(this.value, this.#fresh(text).doc.toString()));
  }

  /** Underlines what was found in the text, against the manifests that it was held. */
  problems(diagnostics: Diagnostic[], manifests?: Manifests): void {
    if (manifests) this.around = { ...this.around, manifests };
    this.#view.dispatch(showProblems(this.#view.state, diagnostics));
    const { doc } = this.#view.state;
    void this.#fixes.find(doc.toString(), diagnostics, (actions) => {
      if (this.#view.state.doc === doc)
        this.#view.dispatch(showProblems(this.#view.state, diagnostics, actions));
    });
  }

  /** Puts the cursor where a diagnostic points. */
  show(found: Diagnostic): void {
    const { from } = markOf(found, this.#view.state.doc);
    this.select({ from, to: from });
  }

  /** Selects a piece of the text and brings it into sight. */
  select({ from, to }: { from: number; to: number }): void {
    const inside = (at: number) => Math.max(0, Math.min(this.#view.state.doc.length, at));
    this.#view.dispatch({
      // The cursor at the beginning, as that is what is brought into sight.
      selection: { anchor: inside(to), head: inside(from) },
      effects: EditorView.scrollIntoView(inside(from), { y: 'center' }),
    });
    this.focus();
  }

  /** Puts the cursor into the text. Says `sought`: it has to be in sight. */
  override focus(): void {
    this.dispatchEvent(new CustomEvent('sought'));
    this.#view.focus();
  }

  /** What is selected: the cursor where both ends are the same. */
  get selection(): { from: number; to: number } {
    const { from, to } = this.#view.state.selection.main;
    return { from, to };
  }

  /** Goes to the next place with a problem, or back to the one before. */
  step(direction: 'next' | 'previous'): void {
    (direction === 'next' ? nextDiagnostic : previousDiagnostic)(this.#view);
    this.focus();
  }

  /** Does what a key does, by its name in the bindings of the text. */
  perform(key: string): void {
    this.focus();
    const bindings = this.#view.state.facet(keymap).flat();
    const bound = bindings.filter((one) => [one.key, one.linux, one.win, one.mac].includes(key));
    bound.some(({ run }) => run?.(this.#view));
  }

  /** A text with what was done in it before the page was left; undefined when that belongs to another text. */
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
