import { type Extension, StateEffect, StateField } from '@codemirror/state';
import { type EditorView, keymap, type Panel, showPanel } from '@codemirror/view';
import { type Renaming, renamingAt } from '../../language/navigate.ts';
import { changesOf } from './edits.ts';
import { OWN_KEYS } from './keys.ts';

const open = StateEffect.define<Renaming | null>();

const panel = StateField.define<Renaming | null>({
  create: () => null,
  update(renaming, { effects, docChanged }) {
    const asked = effects.find((effect) => effect.is(open));
    if (asked) return asked.value as Renaming | null;
    // Its places are those of the text as it was.
    return docChanged ? null : renaming;
  },
  provide: (field) =>
    showPanel.from(field, (renaming) => renaming && ((view: EditorView) => panelOf(view, renaming))),
});

/** Renames a content, a param, a network or an input in all places: F2. */
export const renaming: Extension = [
  panel,
  keymap.of([
    {
      ...OWN_KEYS.rename,
      run(view) {
        const found = renamingAt(view.state.doc.toString(), view.state.selection.main.head);
        view.dispatch({ effects: open.of(found ?? null) });
        return found !== undefined;
      },
    },
  ]),
];

const inPlaces = (count: number): string => (count === 1 ? 'in one place' : `in ${count} places`);

function panelOf(view: EditorView, renaming: Renaming): Panel {
  const dom = document.createElement('form');
  dom.className = 'cm-rename';
  const label = document.createElement('label');
  label.textContent = `Rename ${renaming.name} ${inPlaces(renaming.places.length)} to `;
  const input = document.createElement('input');
  input.className = 'cm-textfield';
  input.value = renaming.name;
  input.spellcheck = false;
  input.setAttribute('main-field', 'true');
  const status = document.createElement('span');
  status.setAttribute('role', 'status');
  label.append(input);
  dom.append(label, status);
  const close = () => {
    view.dispatch({ effects: open.of(null) });
    view.focus();
  };
  input.addEventListener('input', () => {
    status.textContent = renaming.refuse(input.value) ?? '';
  });
  dom.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    close();
  });
  dom.addEventListener('submit', (event) => {
    event.preventDefault();
    const refusal = renaming.refuse(input.value);
    status.textContent = refusal ?? '';
    if (refusal !== undefined) return;
    view.dispatch({ changes: changesOf(renaming.edits(input.value)), userEvent: 'input.rename' });
    close();
  });
  return { dom, mount: () => input.select() };
}
