import type { Session } from '../../session.ts';
import { type Bound, CONTROL, type Field } from './field.ts';

/** A slider over the names that a param can take, in their order: the checkpoints of a training. */
export function slider({ name, control }: Bound, session: Session): Field {
  const dom = document.createElement('input');
  const output = document.createElement('output');
  const options = control.options ?? [];
  dom.type = 'range';
  dom.min = '0';
  dom.max = String(Math.max(0, options.length - 1));
  dom.step = '1';
  const sync = () => {
    const present = JSON.stringify(session.params.kept(name));
    const at = options.findIndex(({ value }) => JSON.stringify(value) === present);
    dom.value = String(Math.max(0, at));
    const label = options[at]?.label ?? '–';
    output.textContent = label;
    dom.setAttribute('aria-valuetext', label);
  };
  dom.addEventListener('input', () => {
    const chosen = options[Number(dom.value)];
    if (chosen) session.set(name, chosen.value, CONTROL);
  });
  return { dom: [dom, output], sync };
}
