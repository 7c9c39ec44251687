import { featuresIn } from '../../base/layer.ts';
import type { ParamValue, PresentValue, Program, ProgramParam } from '../../compiler/program.ts';
import { classIn, type Ranking } from './ranking.ts';

/**
 * The values of a program's params: those set by a click or a control stay (`kept`); those set by a hover cover them
 * until the pointer leaves (`passing`).
 */
export class Params {
  readonly #kept = new Map<string, ParamValue>();
  readonly #passing = new Map<string, ParamValue>();
  /** How likely the classes of each network are. */
  readonly #rankings = new Map<string, Ranking>();
  #declared = new Map<string, ProgramParam>();
  #networks: Program['networks'] = {};

  constructor(program: Program) {
    this.replace(program);
  }

  get(name: string): PresentValue {
    return this.#within(name, this.#classOf(name, this.#passing.get(name) ?? this.kept(name)));
  }

  /** Returns the class that stands at a place in the order of probabilities; null until the order is known. */
  #classOf(name: string, value: ParamValue): PresentValue {
    return classIn(this.ranking(this.#declared.get(name)?.network ?? ''), value);
  }

  /** Moves an atom into the layer that its param ranges over now, whichever layer it was chosen in. */
  #within(name: string, value: PresentValue): PresentValue {
    const declared = this.#declared.get(name);
    if (declared?.layer === undefined || typeof value !== 'object' || value === null || !('index' in value)) {
      return value;
    }
    const layer = typeof declared.layer === 'string' ? declared.layer : this.get(declared.layer.$param);
    const size = featuresIn(this.#networks[declared.network ?? '']?.shapes, layer as string);
    if (size === undefined) return value;
    return { ...value, layer: layer as string, index: Math.min(value.index, size - 1) };
  }

  /** Returns the value below a passing one. */
  kept(name: string): ParamValue {
    return this.#kept.get(name) ?? null;
  }

  /** Returns the value below a passing one, with the class that stands at a place in the order of probabilities. */
  chosen(name: string): PresentValue {
    return this.#classOf(name, this.kept(name));
  }

  /** Returns how likely the classes of a network are; undefined until that is known. */
  ranking(network: string): Ranking | undefined {
    return this.#rankings.get(network);
  }

  /** Sets how likely the classes of a network are. */
  rank(network: string, ranking: Ranking): void {
    this.#rankings.set(network, ranking);
  }

  /** Whether the class of a param depends on an order that is not known. */
  isOpen(name: string): boolean {
    return this.get(name) === null && (this.#passing.get(name) ?? this.kept(name)) !== null;
  }

  /** Returns the value that covers the kept one; null where there is none. */
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

  /** Covers the kept value; null uncovers it. */
  pass(name: string, value: ParamValue): void {
    if (value === null) this.#passing.delete(name);
    else this.#passing.set(name, value);
  }

  /** Changes to the params of another program. Keeps the reader's values of params whose declaration is the same. */
  replace(program: Program): void {
    const before = this.#declared;
    for (const name of [...this.#rankings.keys()]) {
      if (this.#networks[name]?.hash !== program.networks[name]?.hash) this.#rankings.delete(name);
    }
    this.#networks = program.networks;
    this.#declared = new Map(program.params.map((param) => [param.name, param]));
    this.#passing.clear();
    for (const name of [...this.#kept.keys()]) if (!this.#declared.has(name)) this.#kept.delete(name);
    for (const param of program.params) {
      if (!sameDeclaration(before.get(param.name), param)) this.#kept.set(param.name, param.value);
    }
  }
}

/** Whether two declarations agree, including the value: an edited value replaces the one that the reader chose. */
function sameDeclaration(a: ProgramParam | undefined, b: ProgramParam): boolean {
  if (!a) return false;
  const essence = ({ type, network, layer, value }: ProgramParam) =>
    JSON.stringify([type, network, layer, value]);
  return essence(a) === essence(b);
}
