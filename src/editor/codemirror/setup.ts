import { closeBrackets, closeBracketsKeymap } from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { codeFolding, foldGutter, foldKeymap, indentOnInput, indentUnit } from '@codemirror/language';
import { highlightSelectionMatches, search, searchKeymap } from '@codemirror/search';
import { EditorState, type Extension, Prec } from '@codemirror/state';
import {
  type Command,
  drawSelection,
  EditorView,
  highlightActiveLine,
  highlightActiveLineGutter,
  type KeyBinding,
  keymap,
  lineNumbers,
  rectangularSelection,
} from '@codemirror/view';
import type { Help } from '../language/help/help.ts';
import { completion } from './completion.ts';
import { documentation } from './documentation.ts';
import { changesOf, tidy } from './edits.ts';
import { fixing } from './fixing.ts';
import { OWN_KEYS } from './keys.ts';
import { navigation } from './navigation.ts';
import { renaming } from './renaming.ts';
import { look } from './theme.ts';

const tidyCommand: Command = (view) => {
  const changes = changesOf(tidy(view.state.doc.toString()));
  if (changes.length > 0) view.dispatch({ changes, userEvent: 'input.format' });
  return true;
};

/** What the editor tells, and what it asks. */
export interface Wiring {
  /** Called after every change of text, selection or view. */
  listener(changed: boolean): void;
  help: Help;
}

/** Ctrl-Enter is the page's, where it compiles; here it would put in a line, and keep the key to itself. */
const isOfText = ({ key }: KeyBinding): boolean => key !== 'Mod-Enter';

/** Everything about the editor but its text and the text's language. Tab stays the key that moves the focus. */
export function setup({ listener, help }: Wiring): Extension {
  return [
    lineNumbers(),
    foldGutter({ openText: '▾', closedText: '▸' }),
    codeFolding(),
    history(),
    drawSelection(),
    EditorState.allowMultipleSelections.of(true),
    // With Ctrl a click goes to a definition.
    EditorView.clickAddsSelectionRange.of((event) => event.altKey),
    rectangularSelection(),
    indentUnit.of('  '),
    indentOnInput(),
    closeBrackets(),
    highlightActiveLine(),
    highlightActiveLineGutter(),
    highlightSelectionMatches(),
    search({ top: false }),
    EditorState.tabSize.of(2),
    EditorView.lineWrapping,
    EditorView.contentAttributes.of({ 'aria-label': 'Text of the document', tabindex: '0' }),
    look,
    completion(help),
    documentation(help),
    fixing(help),
    navigation,
    renaming,
    Prec.high(keymap.of([{ ...OWN_KEYS.tidy, run: tidyCommand }])),
    keymap.of([
      ...closeBracketsKeymap,
      ...defaultKeymap.filter(isOfText),
      ...searchKeymap,
      ...historyKeymap,
      ...foldKeymap,
    ]),
    EditorView.updateListener.of((update) => listener(update.docChanged)),
  ];
}
