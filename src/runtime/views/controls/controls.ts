import type { ParamValue } from '../../../compiler/program.ts';
import type { Session } from '../../session.ts';
import { atomList } from './atom-list.ts';
import { classSelect } from './class-select.ts';
import { type Bound, CONTROL, type Field } from './field.ts';
import { maskField } from './mask.ts';
import { select } from './select.ts';
import { slider } from './slider.ts';
import { text } from './text.ts';
import { thumbnails } from './thumbnails.ts';
import { unsure } from './unsure.ts';

/** The controls of a program's bound params, and a note where the network is sure of no class. */
export class Controls {
  readonly dom = document.createElement('div');
  readonly #session: Session;
  readonly #fields: Field[] = [];
  readonly #stop: () => void;

  constructor(session: Session) {
    this.#session = session;
    this.dom.className = 'vt-controls';
    for (const { control, ...param } of session.program.params) if (control) this.#add({ ...param, control });
    const note = unsure(session);
    const sync = () => {
      for (const field of this.#fields) field.sync();
      note.sync();
      this.dom.hidden = this.#fields.length === 0 && note.dom.hidden;
    };
    this.dom.append(note.dom);
    sync();
    const stops = [session.onParam(sync), session.onRanking(sync)];
    this.#stop = () => {
      for (const stop of stops) stop();
      for (const field of this.#fields) field.stop?.();
    };
  }

  #add(param: Bound): void {
    const field = this.#field(param);
    const [input, ...beside] = field.dom;
    // A group of inputs names itself.
    const label = document.createElement(field.isGroup ? 'div' : 'label');
    const name = document.createElement('span');
    name.textContent = param.control.label;
    label.className = 'vt-control';
    // The label holds the field's options too; by itself it would be named by all of them.
    input.setAttribute('aria-label', param.control.label);
    input.dataset.param = param.name;
    label.append(name, input, ...beside);
    this.dom.append(label);
    this.#fields.push(field);
  }

  #field(param: Bound): Field {
    switch (param.control.input) {
      case 'select':
        return param.type === 'class' ? classSelect(param, this.#session) : select(param, this.#session);
      case 'pictures':
        return thumbnails(param, this.#session);
      case 'list':
        return atomList(param, this.#session);
      case 'mask':
        return maskField(param, this.#session);
      case 'checkbox':
        return this.#checkbox(param);
      case 'text':
        return text(param, this.#session);
      case 'range':
        return param.control.options ? slider(param, this.#session) : this.#number(param);
      default:
        return this.#number(param);
    }
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
    const set = (bounded: boolean) => {
      const number = Number(field.value);
      if (field.value === '' || !Number.isFinite(number)) return;
      const within = Math.min(this.#maximum(param), Math.max(min, number));
      if (within !== number && !bounded) return;
      this.#session.set(param.name, this.#numberAs(param, within), CONTROL);
    };
    // What is typed may pass through numbers that are too large or too small: they count when it is done.
    field.addEventListener('input', () => set(false));
    field.addEventListener('change', () => {
      set(true);
      sync();
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
