import { closeBrackets, closeBracketsKeymap } from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import {
  bracketMatching,
  codeFolding,
  foldGutter,
  foldKeymap,
  indentOnInput,
  indentUnit,
  LanguageSupport,
} from '@codemirror/language';
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
import { json5Language } from 'codemirror-json5';
import { changesOf, tidy } from './edits.ts';
import { look } from './theme.ts';

const tidyCommand: Command = (view) => {
  const changes = changesOf(tidy(view.state.doc.toString()));
  if (changes.length > 0) view.dispatch({ changes, userEvent: 'input.format' });
  return true;
};

/** Everything about the editor but its text. Tab stays the key that moves the focus. */
export function setup(listener: (changed: boolean) => void): Extension {
  return [
    lineNumbers(),
    foldGutter({ openText: '▾', closedText: '▸' }),
    codeFolding(),
    history(),
    drawSelection(),
    indentUnit.of('  '),
    indentOnInput(),
    bracketMatching(),
    closeBrackets(),
    highlightActiveLine(),
    highlightActiveLineGutter(),
    highlightSelectionMatches(),
    search({ top: false }),
    EditorState.tabSize.of(2),
    EditorView.lineWrapping,
    EditorView.contentAttributes.of({ 'aria-label': 'Text of the document', tabindex: '0' }),
    // Not json5(): that reads the whole text anew at each keystroke, for services that aren't used here.
    new LanguageSupport(json5Language),
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
