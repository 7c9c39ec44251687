import { lookUp } from '../../../base/at.ts';
import { ruleOf } from '../ops/index.ts';
import type { Op } from '../ops/kinds/op.ts';
import type { DraftOp } from './blueprint.ts';
import { checkInputs, checkOutput } from './check-inputs.ts';
import { CHANNELS_LAST, identity, isConstant, type TensorValue, type Value } from './value.ts';

/** Thrown for a known operation in a form that the engine can't compute; the message says which: "a transposed input". */
export class Unfit extends Error {}

/**
 * Thrown where an operation does to the batch what it does to other axes. With a batch of one it is as any axis of length
 * 1: see {@link ./unbatched.ts}.
 */
export class OverBatch extends Unfit {}

type Without<T> = T extends unknown ? Omit<T, 'name' | 'inputs'> : never;

/** An op without its name and inputs. */
export type Body = Without<DraftOp>;

/** Collects the ops of a network while its file is read, and knows every tensor's shape. */
export class Builder {
  readonly #ops = new Map<string, DraftOp>();
  readonly #values = new Map<string, Value>();
  /** The operation that is being read, and the ops that it has added and not named yet. */
  #node = '';
  readonly #added = new Set<string>();
  #training: string | undefined;
  /** How the file orders the axes of a picture: `pictureOrder[i]` is the file's axis that is stored as axis i. */
  pictureOrder: number[] = CHANNELS_LAST;

  get ops(): DraftOp[] {
    return [...this.#ops.values()];
  }

  /** The first operation that the file has in training mode; it is read in inference mode. */
  get training(): string | undefined {
    return this.#training;
  }

  /** Notes an operation that the file has in training mode. */
  asInTraining(node: string): void {
    this.#training ??= node;
  }

  /** Returns the tensor or constant of a name in the file. */
  value(name: string): Value | undefined {
    return this.#values.get(name);
  }

  /** Returns name in the file -> name of the op, of the tensors for which the two differ. */
  aliases(): Map<string, string> {
    const named = [...this.#values].flatMap(([name, value]) =>
      isConstant(value) || value.name === name ? [] : [[name, value.name] as const],
    );
    return new Map(named);
  }

  /** Starts an operation of the file: ops added from here on belong to it. */
  begin(node: string): void {
    this.#node = node;
    this.#added.clear();
  }

  /** Removes the ops that the current operation has added. */
  undo(): void {
    for (const name of this.#added) this.#ops.delete(name);
  }

  /**
   * Adds an op, numbered within its operation until {@link name} names it. Throws the fault `network-shapes`.
   * @param order `order[i]` is the file's axis that is stored as axis i; by default they are the same
   */
  add(body: Body, inputs: TensorValue[], order?: number[]): TensorValue {
    const name = this.#unused(this.#node);
    const op = { ...body, name, inputs: inputs.map((input) => input.name) } as DraftOp;
    const shapes = inputs.map((input) => input.shape);
    checkInputs(op, shapes, this.#node);
    const shape = shapeOf(op, shapes);
    checkOutput(op, shapes, shape, this.#node);
    this.#ops.set(name, op);
    this.#added.add(name);
    return { name, shape, order: order ?? identity(shape.length) };
  }

  /** Gives a tensor its name in the file: the op's own if the current operation added the op, else an alias. */
  name(name: string, value: Value): void {
    if (isConstant(value) || !this.#added.has(value.name) || this.#ops.has(name)) {
      this.#values.set(name, value);
      return;
    }
    const op = lookUp(this.#ops, value.name);
    this.#ops.delete(value.name);
    this.#added.delete(value.name);
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

/** Returns an op's output shape, without the batch axis. */
export function shapeOf(op: DraftOp, inputs: number[][]): number[] {
  // Rules read no more of a weight than its shape to tell the output's.
  return ruleOf(op as unknown as Op).shape(op as unknown as Op, inputs);
}
