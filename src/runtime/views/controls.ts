import type { Control, ParamValue, ProgramParam } from '../../compiler/program.ts';
import type { Session } from '../session.ts';
import { networkIn } from './network.ts';

const CONTROL = { by: 'control' };

/** A param with a control. */
interface Bound extends ProgramParam {
  control: Control;
}

/** The elements of a control, the input first, and what makes them show the param's present value. */
interface Field {
  dom: [HTMLElement, ...HTMLElement[]];
  sync(): void;
}

/** The controls of a program's bound params. */
export class Controls {
  readonly dom = document.createElement('div');
  readonly #session: Session;
  readonly #fields: Field[] = [];
  readonly #stop: () => void;

  constructor(session: Session) {
    this.#session = session;
    this.dom.className = 'vt-controls';
    for (const { control, ...param } of session.program.params) if (control) this.#add({ ...param, control });
    this.dom.hidden = this.#fields.length === 0;
    this.#stop = session.onParam(() => {
      for (const field of this.#fields) field.sync();
    });
  }

  #add(param: Bound): void {
    const label = document.createElement('label');
    const name = document.createElement('span');
    name.textContent = param.control.label;
    const field = this.#field(param);
    const [input, ...beside] = field.dom;
    // The label holds the field's options too; by itself it would be named by all of them.
    input.setAttribute('aria-label', param.control.label);
    label.append(name, input, ...beside);
    field.sync();
    this.dom.append(label);
    this.#fields.push(field);
  }

  #field(param: Bound): Field {
    switch (param.control.input) {
      case 'select':
        return this.#select(param);
      case 'checkbox':
        return this.#checkbox(param);
      case 'text':
        return this.#text(param);
      default:
        return this.#number(param);
    }
  }

  #select(param: Bound): Field {
    const select = document.createElement('select');
    const options = param.control.options ?? this.#classes(param);
    const entries = options.map(({ label, value }, i) => ({
      option: new Option(label, String(i)),
      text: JSON.stringify(value),
      value,
    }));
    select.append(...entries.map(({ option }) => option));
    const sync = () => {
      const present = JSON.stringify(this.#session.params.kept(param.name));
      select.selectedIndex = entries.findIndex(({ text }) => text === present);
      // A class chosen for one side of a comparison can't be chosen for the other.
      const taken = (param.rivals ?? []).map((name) => JSON.stringify(this.#session.params.kept(name)));
      for (const { option, text } of entries) option.disabled = taken.includes(text) && text !== present;
    };
    select.addEventListener('change', () => {
      const chosen = entries[select.selectedIndex];
      if (chosen) this.#session.set(param.name, chosen.value, CONTROL);
    });
    return { dom: [select], sync };
  }

  /** Returns the classes in alphabetical order: nobody knows the order of the logits. */
  #classes({ network = '' }: Bound): { value: ParamValue; label: string }[] {
    const { labels } = networkIn(this.#session.program, network);
    return labels.map((label, value) => ({ value, label })).sort((a, b) => a.label.localeCompare(b.label));
  }

  #checkbox(param: Bound): Field {
    const box = document.createElement('input');
    box.type = 'checkbox';
    const sync = () => {
      box.checked = this.#session.params.kept(param.name) === true;
    };
    box.addEventListener('change', () => this.#session.set(param.name, box.checked, CONTROL));
    return { dom: [box], sync };
  }

  #text(param: Bound): Field {
    const field = document.createElement('input');
    field.type = 'text';
    const sync = () => {
      if (document.activeElement !== field) field.value = String(this.#session.params.kept(param.name) ?? '');
    };
    field.addEventListener('input', () => this.#session.set(param.name, field.value, CONTROL));
    return { dom: [field], sync };
  }

  /** Makes the control of a number or of an atom's index; a range shows its number beside it. */
  #number(param: Bound): Field {
    const { input, min = 0, step = 1 } = param.control;
    const field = document.createElement('input');
    field.type = input;
    field.min = String(min);
    field.step = String(step);
    const output = document.createElement('output');
    const sync = () => {
      const value = this.#session.get(param.name);
      field.max = String(this.#maximum(param));
      const number = typeof value === 'object' ? (value && 'index' in value ? value.index : null) : value;
      field.value = number === null ? '' : String(number);
      output.textContent = number === null ? '–' : String(number);
    };
    field.addEventListener('input', () => {
      const number = Number(field.value);
      if (field.value === '' || !Number.isFinite(number)) return;
      const bounded = Math.min(this.#maximum(param), Math.max(min, number));
      this.#session.set(param.name, this.#numberAs(param, bounded), CONTROL);
    });
    return { dom: input === 'range' ? [field, output] : [field], sync };
  }

  #numberAs(param: Bound, number: number): ParamValue {
    if (param.type !== 'atom') return number;
    return { network: param.network!, layer: this.#layer(param), index: Math.round(number) };
  }

  #layer({ layer }: Bound): string {
    return typeof layer === 'object' ? String(this.#session.get(layer.$param)) : (layer ?? '');
  }

  #maximum(param: Bound): number {
    const { max, maxByLayer } = param.control;
    return max ?? (maxByLayer?.[this.#layer(param)] ?? 1) - 1;
  }

  dispose(): void {
    this.#stop();
    this.dom.remove();
  }
}
