import { EditorSelection, type Extension } from '@codemirror/state';
import { EditorView, keymap } from '@codemirror/view';
import { definitionAt, referencesAt } from '../../language/navigate.ts';
import { OWN_KEYS } from './keys.ts';

/** Goes to the definition of the name at an offset. Returns false when there is none. */
function goToDefinition(view: EditorView, offset: number): boolean {
  const range = definitionAt(view.state.doc.toString(), offset);
  if (!range) return false;
  select(view, EditorSelection.single(range.from, range.to));
  return true;
}

/** Selects all occurrences of the name at the cursor. */
function selectAll(view: EditorView): boolean {
  const places = referencesAt(view.state.doc.toString(), view.state.selection.main.head);
  if (places.length === 0) return false;
  select(view, EditorSelection.create(places.map(({ from, to }) => EditorSelection.range(from, to))));
  return true;
}

function select(view: EditorView, selection: EditorSelection): void {
  const effects = EditorView.scrollIntoView(selection.main, { y: 'center' });
  view.dispatch({ selection, effects, userEvent: 'select' });
  view.focus();
}

/** Goes to the definition of a name (F12, Ctrl-click), and selects all its occurrences (Shift-F12). */
export const navigation: Extension = [
  keymap.of([
    {
      ...OWN_KEYS.define,
      run: (view) => goToDefinition(view, view.state.selection.main.head),
      preventDefault: true,
    },
    { ...OWN_KEYS.places, run: selectAll, preventDefault: true },
  ]),
  EditorView.domEventHandlers({
    mousedown(event, view) {
      if (!(event.ctrlKey || event.metaKey) || event.button !== 0) return false;
      const offset = view.posAtCoords({ x: event.clientX, y: event.clientY });
      if (offset === null || !goToDefinition(view, offset)) return false;
      event.preventDefault();
      return true;
    },
  }),
];
