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
  keymap,
  lineNumbers,
} from '@codemirror/view';
import { changesOf, tidy } from './edits.ts';
import { look } from './theme.ts';

const tidyCommand: Command = (view) => {
  const changes = changesOf(tidy(view.state.doc.toString()));
  if (changes.length > 0) view.dispatch({ changes, userEvent: 'input.format' });
  return true;
};

/** Everything about the editor but its text and the text's language. Tab stays the key that moves the focus. */
export function setup(listener: (changed: boolean) => void): Extension {
  return [
    lineNumbers(),
    foldGutter({ openText: '▾', closedText: '▸' }),
    codeFolding(),
    history(),
    drawSelection(),
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
    Prec.high(
      keymap.of([
        { key: 'Shift-Alt-f', run: tidyCommand },
        // Left to the page, where it compiles.
        { key: 'Mod-Enter', run: () => true },
      ]),
    ),
    keymap.of([...closeBracketsKeymap, ...defaultKeymap, ...searchKeymap, ...historyKeymap, ...foldKeymap]),
    EditorView.updateListener.of((update) => listener(update.docChanged)),
  ];
}
