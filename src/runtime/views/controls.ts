import type { ParamValue, ProgramParam } from '../../compiler/program.ts';
import type { Session } from '../session.ts';

const CONTROL = { by: 'control' };

/** The controls of a program's bound params. */
export class Controls {
  readonly dom = document.createElement('div');
  readonly #session: Session;
  readonly #fields: { param: ProgramParam; sync(): void }[] = [];
  readonly #stop: () => void;

  constructor(session: Session) {
    this.#session = session;
    this.dom.className = 'vt-controls';
    for (const param of session.program.params) if (param.control) this.#add(param);
    this.dom.hidden = this.#fields.length === 0;
    this.#stop = session.onParam(() => {
      for (const field of this.#fields) field.sync();
    });
  }

  #add(param: ProgramParam): void {
    const label = document.createElement('label');
    const name = document.createElement('span');
    name.textContent = param.control!.label;
    const { dom, sync } = this.#field(param);
    // The label holds the field's options too; by itself it would be named by all of them.
    dom[0]!.setAttribute('aria-label', param.control!.label);
    label.append(name, ...dom);
    sync();
    this.dom.append(label);
    this.#fields.push({ param, sync });
  }

  #field(param: ProgramParam): { dom: HTMLElement[]; sync(): void } {
    switch (param.control!.input) {
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

  #select(param: ProgramParam) {
    const select = document.createElement('select');
    const options = param.control!.options ?? this.#classes(param);
    select.append(...options.map(({ label }, i) => new Option(label, String(i))));
    const sync = () => {
      const present = JSON.stringify(this.#session.params.kept(param.name));
      select.selectedIndex = options.findIndex(({ value }) => JSON.stringify(value) === present);
      // A class chosen for one side of a comparison can't be chosen for the other.
      const taken = (param.rivals ?? []).map((name) => JSON.stringify(this.#session.params.kept(name)));
      options.forEach(({ value }, i) => {
        select.options[i]!.disabled =
          taken.includes(JSON.stringify(value)) && JSON.stringify(value) !== present;
      });
    };
    select.addEventListener('change', () => {
      this.#session.set(param.name, options[select.selectedIndex]!.value, CONTROL);
    });
    return { dom: [select], sync };
  }

  /** Classes in the order of the alphabet: nobody knows the order of the logits. */
  #classes(param: ProgramParam): { value: ParamValue; label: string }[] {
    const { labels } = this.#session.program.networks[param.network!]!;
    return labels.map((label, value) => ({ value, label })).sort((a, b) => a.label.localeCompare(b.label));
  }

  #checkbox(param: ProgramParam) {
    const box = document.createElement('input');
    box.type = 'checkbox';
    const sync = () => {
      box.checked = this.#session.params.kept(param.name) === true;
    };
    box.addEventListener('change', () => this.#session.set(param.name, box.checked, CONTROL));
    return { dom: [box], sync };
  }

  #text(param: ProgramParam) {
    const field = document.createElement('input');
    field.type = 'text';
    const sync = () => {
      if (document.activeElement !== field) field.value = String(this.#session.params.kept(param.name) ?? '');
    };
    field.addEventListener('input', () => this.#session.set(param.name, field.value, CONTROL));
    return { dom: [field], sync };
  }

  /** A number or an atom's index; a range has its number beside it. */
  #number(param: ProgramParam) {
    const { input, min = 0, step = 1 } = param.control!;
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

  #numberAs(param: ProgramParam, number: number): ParamValue {
    if (param.type !== 'atom') return number;
    return { network: param.network!, layer: this.#layer(param), index: Math.round(number) };
  }

  #layer({ layer }: ProgramParam): string {
    return typeof layer === 'object' ? String(this.#session.get(layer.$param)) : (layer ?? '');
  }

  #maximum(param: ProgramParam): number {
    const { max, maxByLayer } = param.control!;
    return max ?? (maxByLayer?.[this.#layer(param)] ?? 1) - 1;
  }

  dispose(): void {
    this.#stop();
    this.dom.remove();
  }
}
