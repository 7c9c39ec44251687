import { codeFolding, foldGutter, foldKeymap } from '@codemirror/language';
import { searchKeymap } from '@codemirror/search';
import { EditorState, type Extension } from '@codemirror/state';
import { EditorView, keymap, lineNumbers } from '@codemirror/view';
import { languageOf } from '../../codemirror/language.ts';
import { look } from '../../codemirror/theme.ts';

const setup: Extension = [
  lineNumbers(),
  foldGutter({ openText: '▾', closedText: '▸' }),
  codeFolding(),
  EditorState.readOnly.of(true),
  EditorView.lineWrapping,
  look,
  keymap.of([...foldKeymap, ...searchKeymap]),
];

/** A read-only text that can be folded and searched. */
export class JsonView {
  readonly #view: EditorView;
  readonly #label: string;

  constructor(parent: HTMLElement, root: ShadowRoot, label: string) {
    this.#label = label;
    this.#view = new EditorView({ parent, root });
  }

  /** Shows a text from its top; the same text again stays folded as it was. */
  show(text: string): void {
    if (text === this.#view.state.doc.toString()) return;
    const named = EditorView.contentAttributes.of({ 'aria-label': this.#label, tabindex: '0' });
    this.#view.setState(EditorState.create({ doc: text, extensions: [languageOf(text), setup, named] }));
  }

  dispose(): void {
    this.#view.destroy();
  }
}
