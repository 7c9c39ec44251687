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

/** Callbacks and services of the text editor. */
export interface Wiring {
  /** Called after every change of text, selection or view. */
  listener(changed: boolean): void;
  help: Help;
}

/** Whether a binding belongs to the text. Ctrl-Enter compiles; CodeMirror would insert a line instead. */
const isOfText = ({ key }: KeyBinding): boolean => key !== 'Mod-Enter';

/** Everything of the text editor except the text and its language. Tab moves the focus, as elsewhere. */
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
