import { fault } from '../../../base/messages.ts';
import { allFinite, decode, dequantize, type Stored, type Values } from './decode.ts';

/** Larger ones are decoded again each time, and kept by nobody. */
const KEPT = 4096;

/** Numbers of a model file, or made from them: known by shape, decoded only when asked for. */
export class Constant {
  readonly #make: () => Values;
  #values: Values | undefined;

  /**
   * @param name for messages
   * @param shape as the file has it, batch axis and all
   */
  constructor(
    readonly name: string,
    readonly shape: number[],
    make: () => Values,
  ) {
    this.#make = make;
  }

  /** Given numbers. */
  static of(name: string, values: ArrayLike<number>, shape: number[] = [values.length]): Constant {
    return new Constant(name, shape, () => Float64Array.from(values));
  }

  get size(): number {
    return sizeOf(this.shape);
  }

  /** Whether these are whole numbers, such as a shape, and not weights. */
  get whole(): boolean {
    return this.values() instanceof Float64Array;
  }

  /** All numbers, in reading order. Fault `weights-not-finite`. */
  values(): Values {
    if (this.#values) return this.#values;
    const values = this.#make();
    if (values.length <= KEPT) this.#values = values;
    return values;
  }

  /** The same numbers in another shape. */
  shaped(shape: number[]): Constant {
    return new Constant(this.name, shape, () => this.values());
  }

  /** Numbers that follow from these. */
  derived(shape: number[], change: (values: Values) => Values): Constant {
    return new Constant(this.name, shape, () => change(this.values()));
  }

  /** Each number by itself. */
  map(change: (value: number) => number): Constant {
    return this.derived(this.shape, (values) => values.map(change));
  }

  /** With the entries of some axes from last to first. */
  reversed(axes: number[]): Constant {
    const strides = stridesOf(this.shape);
    const last = axes.reduce((at, axis) => at + strides[axis]! * (this.shape[axis]! - 1), 0);
    const turned = strides.map((stride, axis) => (axes.includes(axis) ? -stride : stride));
    return this.derived(this.shape, (values) => gather(values, this.shape, turned, last));
  }

  /** Repeated along axes of length 1, and along those that are missing before the first, as in NumPy. */
  expanded(shape: number[]): Constant {
    const own = [...Array(shape.length - this.shape.length).fill(1), ...this.shape] as number[];
    const strides = stridesOf(own).map((stride, axis) => (own[axis] === 1 ? 0 : stride));
    return this.derived(shape, (values) => gather(values, shape, strides));
  }

  /** Axes in another order: axis i of the result is axis `order[i]`. */
  transposed(order: number[]): Constant {
    const shape = order.map((axis) => this.shape[axis]!);
    if (order.every((axis, i) => axis === i)) return this;
    return this.derived(shape, (values) => permute(values, this.shape, order));
  }
}

/**
 * Most numbers of one tensor, for one picture: half a gigabyte. A file of a hundred bytes can ask for more than any
 * memory holds, and not every backend says so.
 */
export const MOST_NUMBERS = 2 ** 27;

/** The number of entries of a shape. */
export const sizeOf = (shape: number[]): number => shape.reduce((a, b) => a * b, 1);

/** Distance between neighbours along each axis. */
export function stridesOf(shape: number[]): number[] {
  const strides = shape.map(() => 1);
  for (let axis = shape.length - 2; axis >= 0; axis--) strides[axis] = strides[axis + 1]! * shape[axis + 1]!;
  return strides;
}

function permute(values: Values, shape: number[], order: number[]): Values {
  const strides = stridesOf(shape);
  return gather(
    values,
    order.map((axis) => shape[axis]!),
    order.map((axis) => strides[axis]!),
  );
}

/** Reads an array along axes of these lengths and distances; a distance of 0 repeats. */
export function gather(values: Values, shape: number[], strides: number[], start = 0): Values {
  const out =
    values instanceof Float32Array ? new Float32Array(sizeOf(shape)) : new Float64Array(sizeOf(shape));
  if (out.length === 0) return out;
  const last = shape.length - 1;
  const length = shape[last] ?? 1;
  const step = strides[last] ?? 0;
  const index = shape.map(() => 0);
  let from = start;
  for (let at = 0; at < out.length; at += length) {
    for (let i = 0; i < length; i++) out[at + i] = values[from + i * step]!;
    for (let axis = last - 1; axis >= 0; axis--) {
      from += strides[axis]!;
      if (++index[axis]! < shape[axis]!) break;
      from -= strides[axis]! * shape[axis]!;
      index[axis] = 0;
    }
  }
  return out;
}

/** Numbers as they lie in a file. */
export interface StoredConstant {
  name: string;
  shape: number[];
  bytes: Uint8Array;
  stored: Stored;
  /** Stored numbers are counts of `scale` from `least`. */
  quantized?: { scale: number; least: number };
}

/** A constant of a file. Fault `weights-not-finite` once it is decoded, if it is small. */
export function storedConstant({ name, shape, bytes, stored, quantized }: StoredConstant): Constant {
  return new Constant(name, shape, () => {
    const values = decode(bytes, stored);
    const numbers = quantized ? dequantize(values, quantized.scale, quantized.least) : values;
    // Large ones are looked through once they are what is computed with.
    if (numbers.length <= KEPT && !allFinite(numbers)) throw fault('weights-not-finite', { tensor: name });
    return numbers;
  });
}
