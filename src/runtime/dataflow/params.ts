import { featuresIn } from '../../base/layer.ts';
import type { ParamValue, Program, ProgramParam } from '../../compiler/program.ts';

/**
 * The values of a program's params. What a click or a control set stays (`kept`); what a hover set is on top of it
 * until the pointer leaves (`passing`).
 */
export class Params {
  readonly #kept = new Map<string, ParamValue>();
  readonly #passing = new Map<string, ParamValue>();
  #declared = new Map<string, ProgramParam>();
  #networks: Program['networks'] = {};

  constructor(program: Program) {
    this.replace(program);
  }

  get(name: string): ParamValue {
    return this.#within(name, this.#passing.get(name) ?? this.#kept.get(name) ?? null);
  }

  /** An atom that is declared to be of a layer is of that layer now, whichever it was chosen in. */
  #within(name: string, value: ParamValue): ParamValue {
    const declared = this.#declared.get(name);
    if (declared?.layer === undefined || typeof value !== 'object' || value === null || !('index' in value)) {
      return value;
    }
    const layer = typeof declared.layer === 'string' ? declared.layer : this.get(declared.layer.$param);
    const size = featuresIn(this.#networks[declared.network!]?.shapes, layer as string);
    if (size === undefined) return value;
    return { ...value, layer: layer as string, index: Math.min(value.index, size - 1) };
  }

  /** The value beneath a passing one. */
  kept(name: string): ParamValue {
    return this.#kept.get(name) ?? null;
  }

  /** The value on top of the kept one, while there is one. */
  passing(name: string): ParamValue {
    return this.#passing.get(name) ?? null;
  }

  has(name: string): boolean {
    return this.#declared.has(name);
  }

  get names(): string[] {
    return [...this.#declared.keys()];
  }

  keep(name: string, value: ParamValue): void {
    this.#kept.set(name, value);
  }

  /** Null lets the kept value show again. */
  pass(name: string, value: ParamValue): void {
    if (value === null) this.#passing.delete(name);
    else this.#passing.set(name, value);
  }

  /** Takes over another program's params: what the reader chose stays where the same param is still declared. */
  replace(program: Program): void {
    const before = this.#declared;
    this.#networks = program.networks;
    this.#declared = new Map(program.params.map((param) => [param.name, param]));
    this.#passing.clear();
    for (const name of [...this.#kept.keys()]) if (!this.#declared.has(name)) this.#kept.delete(name);
    for (const param of program.params) {
      if (!sameDeclaration(before.get(param.name), param)) this.#kept.set(param.name, param.value);
    }
  }
}

/** Where the value itself was edited, the edit wins over what the reader chose. */
function sameDeclaration(a: ProgramParam | undefined, b: ProgramParam): boolean {
  if (!a) return false;
  const essence = ({ type, network, layer, value }: ProgramParam) =>
    JSON.stringify([type, network, layer, value]);
  return essence(a) === essence(b);
}
