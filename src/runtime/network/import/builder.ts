import { ruleOf } from '../ops/index.ts';
import type { Op } from '../ops/kinds/op.ts';
import type { DraftOp } from './blueprint.ts';
import { checkInputs, checkOutput } from './check-inputs.ts';
import { CHANNELS_LAST, identity, isConstant, type TensorValue, type Value } from './value.ts';

/** A known operation in a form that the engine can't do; the message says which: "a mean over the batch". */
export class Unfit extends Error {}

type Without<T> = T extends unknown ? Omit<T, 'name' | 'inputs'> : never;

/** An op without its name and inputs. */
export type Body = Without<DraftOp>;

/** Collects the ops of a network while its file is read, and knows every tensor's shape. */
export class Builder {
  readonly #ops = new Map<string, DraftOp>();
  readonly #values = new Map<string, Value>();
  /** The operation that is being read. */
  #node = '';
  #training: string | undefined;
  /** How the file orders the axes of a picture: which of them is stored as each axis. */
  pictureOrder: number[] = CHANNELS_LAST;

  get ops(): DraftOp[] {
    return [...this.#ops.values()];
  }

  /** The first operation that the file has as it is while training; it is read as it is in use. */
  get training(): string | undefined {
    return this.#training;
  }

  /** Notes an operation that the file has as it is while training. */
  asInTraining(node: string): void {
    this.#training ??= node;
  }

  /** The tensor or constant of a name in the file. */
  value(name: string): Value | undefined {
    return this.#values.get(name);
  }

  /** Names in the file of tensors that an op of another name computes. */
  aliases(): Map<string, string> {
    const named = [...this.#values].flatMap(([name, value]) =>
      isConstant(value) || value.name === name ? [] : [[name, value.name] as const],
    );
    return new Map(named);
  }

  /** From here on, ops belong to this operation of the file. */
  begin(node: string): void {
    this.#node = node;
  }

  /** Forgets what the operation that is being read has added. */
  undo(): void {
    for (const name of [...this.#ops.keys()]) if (name.startsWith(`${this.#node}~`)) this.#ops.delete(name);
  }

  /**
   * Adds an op; it is numbered within its operation until {@link name} names it. Fault `network-shapes`.
   * @param order which of the file's axes each stored axis is; the same ones when left out
   */
  add(body: Body, inputs: TensorValue[], order?: number[]): TensorValue {
    const name = this.#unused(this.#node);
    const op = { ...body, name, inputs: inputs.map((input) => input.name) } as DraftOp;
    const shapes = inputs.map((input) => input.shape);
    checkInputs(op, shapes, this.#node);
    const shape = shapeOf(op, shapes);
    checkOutput(op, shapes, shape, this.#node);
    this.#ops.set(name, op);
    return { name, shape, order: order ?? identity(shape.length) };
  }

  /** Gives a tensor its name in the file: the op's own name, if this operation added it; else another one. */
  name(name: string, value: Value): void {
    if (isConstant(value) || !value.name.startsWith(`${this.#node}~`) || this.#ops.has(name)) {
      this.#values.set(name, value);
      return;
    }
    const op = this.#ops.get(value.name)!;
    this.#ops.delete(value.name);
    const reads = (input: string) => (input === value.name ? name : input);
    for (const reader of this.#ops.values()) reader.inputs = reader.inputs.map(reads);
    op.name = name;
    this.#ops.set(name, op);
    this.#values.set(name, { ...value, name });
  }

  #unused(node: string): string {
    let i = 1;
    while (this.#ops.has(`${node}~${i}`)) i++;
    return `${node}~${i}`;
  }
}

/** An op's output shape, without the batch axis. */
export function shapeOf(op: DraftOp, inputs: number[][]): number[] {
  // Rules read no more of a weight than its shape to tell the output's.
  return ruleOf(op as unknown as Op).shape(op as unknown as Op, inputs);
}
