import type { AtomValue } from '../../../compiler/program.ts';
import type { Session } from '../../session.ts';
import { buttonOf } from './button.ts';
import { type Bound, CONTROL, type Field } from './field.ts';

/** The atoms of a set, each of which can be taken out, and a button that takes out all. */
export function atomList({ name, control }: Bound, session: Session): Field {
  const group = document.createElement('div');
  group.setAttribute('role', 'group');
  group.className = 'vt-buttons';
  const kept = () => (session.params.kept(name) ?? []) as AtomValue[];
  const keep = (atoms: AtomValue[], next: number) => {
    session.set(name, atoms, CONTROL);
    // The button that was pressed is gone: the keyboard goes on at its neighbour.
    const buttons = group.querySelectorAll('button');
    buttons[Math.min(next, buttons.length - 1)]?.focus();
  };
  let shown = '';
  const sync = () => {
    const atoms = kept();
    const text = JSON.stringify(atoms);
    if (text === shown) return;
    shown = text;
    const buttons = atoms.map((atom, i) =>
      buttonOf(`${atom.index} ×`, `take out ${atom.layer} ${atom.index}`, () => {
        keep(
          kept().filter((_, other) => other !== i),
          i,
        );
      }),
    );
    const none = document.createElement('span');
    none.textContent = 'none';
    const clear = buttonOf('Clear', `clear ${control.label}`, () => keep([], 0));
    group.replaceChildren(...(atoms.length === 0 ? [none] : [...buttons, clear]));
  };
  return { dom: [group], isGroup: true, sync };
}
