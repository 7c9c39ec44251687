import type { Op } from '../op.ts';
import { ruleOf } from '../ops/index.ts';
import type { DraftOp, Unsupported } from './blueprint.ts';
import { checkInputs } from './shapes.ts';
import { identity, type TensorValue, type Value } from './value.ts';

/** A known operation in a form that the engine can't do; the reason ends "it uses ...". */
export class Unfit extends Error {}

type Without<T> = T extends unknown ? Omit<T, 'name' | 'inputs'> : never;

/** An op without its name and inputs. */
export type Body = Without<DraftOp>;

/** Collects the ops of a network while its file is read, and knows every tensor's shape. */
export class Builder {
  readonly ops: DraftOp[] = [];
  readonly lost = new Map<string, Unsupported>();
  readonly unsupported: Unsupported[] = [];
  readonly #values = new Map<string, Value>();
  readonly #names = new Set<string>();
  /** Of the operation that is being read. */
  #node = '';

  /** The tensor or constant of a name in the file. */
  value(name: string): Value | undefined {
    return this.#values.get(name);
  }

  set(name: string, value: Value): void {
    this.#values.set(name, value);
  }

  /** Every name of a tensor in the file that isn't the name of what computes it. */
  aliases(): Map<string, string> {
    const named = [...this.#values].filter(([name, value]) => 'order' in value && value.name !== name);
    return new Map(named.map(([name, value]) => [name, (value as TensorValue).name]));
  }

  /** From here on, ops are named after this. */
  begin(node: string): void {
    this.#node = node;
  }

  /**
   * Adds an op. The last one of an operation has its name in the file; those on the way to it are numbered.
   * @param order of the axes that it gives out; as stored when left out
   */
  add(body: Body, inputs: TensorValue[], order?: number[]): TensorValue {
    const name = this.#unused(this.#node);
    const op = { ...body, name, inputs: inputs.map((input) => input.name) } as DraftOp;
    const shapes = inputs.map((input) => input.shape);
    checkInputs(op, shapes);
    // A shape follows from the shapes of the weights, which the constants have.
    const shape = ruleOf(op as unknown as Op).shape(op as unknown as Op, shapes);
    this.ops.push(op);
    return { name, shape, order: order ?? identity(shape.length) };
  }

  /** Names the tensor that an operation came to. */
  finish(name: string, value: Value): void {
    if (!('order' in value) || this.#names.has(name) || !value.name.startsWith(`${this.#node}~`)) {
      this.set(name, value);
      return;
    }
    const op = this.ops.find((candidate) => candidate.name === value.name)!;
    for (const reader of this.ops) reader.inputs = reader.inputs.map((input) => (input === op.name ? name : input));
    op.name = name;
    this.#names.add(name);
    this.set(name, { ...value, name });
  }

  #unused(node: string): string {
    for (let i = 1; ; i++) {
      const name = `${node}~${i}`;
      if (this.#names.has(name)) continue;
      this.#names.add(name);
      return name;
    }
  }
}
