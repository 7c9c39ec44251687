import { html, type TemplateResult } from 'lit';
import { featuresIn } from '../../../base/layer.ts';
import type { ParamValue, Program, ProgramParam } from '../../../compiler/program.ts';

/** What a field needs to know about its param. */
export interface FieldContext {
  program: Program;
  param: ProgramParam;
  value: ParamValue;
  /** The layer to which an atom's param is limited now, if it is. */
  layer: string | undefined;
  set(value: ParamValue): void;
}

type Option = { value: ParamValue; label: string };

/** Returns the field that sets a param; input that doesn't fit the type is marked and not applied. */
export function fieldOf(context: FieldContext): TemplateResult {
  const { param, value, set } = context;
  switch (param.type) {
    case 'number': {
      const { min, max } = param.control ?? {};
      return numberField(param.name, value as number, { min, max, step: 'any' }, set);
    }
    case 'boolean':
      return html`<input
        type="checkbox"
        aria-label=${param.name}
        .checked=${value === true}
        @change=${({ target }: Event) => set((target as HTMLInputElement).checked)}
      />`;
    case 'position':
      return positionField(context);
    case 'atom':
      return atomField(context);
    default: {
      const options = optionsOf(context);
      return options ? selectField(param.name, options, value, set) : textField(context);
    }
  }
}

/** Returns the options of a param, or undefined where any text can be entered. */
function optionsOf({ program, param }: FieldContext): Option[] | undefined {
  const { type, control, network } = param;
  const source = program.networks[network ?? ''];
  const nothing: Option = { value: null, label: '(nothing)' };
  const named = (names: string[]) => names.map((name) => ({ value: name, label: name }));
  if (type === 'class') return [nothing, ...(source?.labels ?? []).map((label, value) => ({ value, label }))];
  if (control?.options) return control.options;
  if (type === 'layer') return named(Object.keys(source?.shapes ?? {}));
  if (type === 'input') return named(Object.keys(program.inputs));
  return type === 'network' ? named(Object.keys(program.networks)) : undefined;
}

function selectField(name: string, options: Option[], value: ParamValue, set: FieldContext['set']) {
  const present = JSON.stringify(value);
  const take = ({ target }: Event) => {
    const option = options[(target as HTMLSelectElement).selectedIndex];
    if (option) set(option.value);
  };
  return html`<select
    aria-label=${name}
    @change=${take}
  >
    ${options.map(({ value: one, label }) => html`<option .selected=${JSON.stringify(one) === present}>${label}</option>`)}
  </select>`;
}

const textField = ({ param, value, set }: FieldContext) => html`<input
  aria-label=${param.name}
  .value=${String(value ?? '')}
  @change=${({ target }: Event) => set((target as HTMLInputElement).value)}
/>`;

interface Range {
  min?: number | undefined;
  max?: number | undefined;
  step: number | 'any';
}

function numberField(
  name: string,
  value: number | null,
  { min, max, step }: Range,
  set: (value: number) => void,
) {
  const take = ({ target }: Event) => {
    const field = target as HTMLInputElement;
    const fits = field.value !== '' && field.checkValidity();
    field.setAttribute('aria-invalid', String(!fits));
    if (fits) set(field.valueAsNumber);
    else field.reportValidity();
  };
  return html`<input
    type="number"
    aria-label=${name}
    required
    min=${min ?? ''}
    max=${max ?? ''}
    step=${step}
    .value=${value === null ? '' : String(value)}
    @change=${take}
  />`;
}

function positionField({ param, value, set }: FieldContext) {
  const point = (value ?? { x: 0.5, y: 0.5 }) as { x: number; y: number };
  const part = (key: 'x' | 'y') =>
    numberField(
      `${param.name}, ${key}`,
      Number(point[key].toFixed(4)),
      { min: 0, max: 1, step: 'any' },
      (entry) => set({ ...point, [key]: entry }),
    );
  return html`${part('x')} ${part('y')}`;
}

function atomField({ program, param, value, layer, set }: FieldContext) {
  const network = param.network ?? '';
  const shapes = program.networks[network]?.shapes ?? {};
  const atom = value as { layer: string; index: number } | null;
  const present = layer ?? atom?.layer ?? Object.keys(shapes)[1] ?? '';
  const choose = (name: string, index: number) => set({ network, layer: name, index });
  const layers = Object.keys(shapes).map((name) => ({ value: name, label: name }));
  const most = (featuresIn(shapes, present) ?? 1) - 1;
  return html`
    ${
      layer === undefined
        ? selectField(`${param.name}, layer`, layers, present, (name) => choose(String(name), 0))
        : layer
    }
    ${numberField(`${param.name}, number`, atom?.index ?? null, { min: 0, max: most, step: 1 }, (index) => choose(present, index))}
  `;
}
