import type { Session } from '../../session.ts';
import { type Bound, CONTROL, type Field } from './field.ts';

/** A list of the names that a param can take. */
export function select({ name, control }: Bound, session: Session): Field {
  const dom = document.createElement('select');
  const options = control.options ?? [];
  dom.append(...options.map(({ label }, i) => new Option(label, String(i))));
  const sync = () => {
    const present = JSON.stringify(session.params.kept(name));
    dom.selectedIndex = options.findIndex(({ value }) => JSON.stringify(value) === present);
  };
  dom.addEventListener('change', () => {
    const chosen = options[dom.selectedIndex];
    if (chosen) session.set(name, chosen.value, CONTROL);
  });
  return { dom: [dom], sync };
}
