import { fault } from '../../../base/messages.ts';
import { decode, dequantize, type Stored, type Values } from './decode.ts';

/** Most numbers that a constant keeps once they are decoded; more are decoded anew each time. */
const KEPT = 4096;

/** Numbers of a model file, or computed from them. The shape is known; the numbers are decoded when asked for. */
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

  /** Returns a constant of these numbers. */
  static of(name: string, values: ArrayLike<number>, shape: number[] = [values.length]): Constant {
    return new Constant(name, shape, () => Float64Array.from(values));
  }

  get size(): number {
    return sizeOf(this.shape);
  }

  /** Whether it holds whole numbers, such as a shape, and not weights. */
  get whole(): boolean {
    return this.values() instanceof Float64Array;
  }

  /** Returns all numbers, in row-major order. Throws the fault `weights-not-finite`. */
  values(): Values {
    if (this.#values) return this.#values;
    const values = this.#make();
    if (values.length <= KEPT) this.#values = values;
    return values;
  }

  /** Returns the same numbers in another shape. */
  shaped(shape: number[]): Constant {
    return new Constant(this.name, shape, () => this.values());
  }

  /** Returns a constant computed from all of these numbers. */
  derived(shape: number[], change: (values: Values) => Values): Constant {
    return new Constant(this.name, shape, () => change(this.values()));
  }

  /** Returns a constant with each number changed by itself. */
  map(change: (value: number) => number): Constant {
    return this.derived(this.shape, (values) => values.map(change));
  }

  /** Reverses the entries along some axes. */
  reversed(axes: number[]): Constant {
    const strides = stridesOf(this.shape);
    const last = axes.reduce(
      (at, axis) => at + lengthAt(strides, axis) * (lengthAt(this.shape, axis) - 1),
      0,
    );
    const turned = strides.map((stride, axis) => (axes.includes(axis) ? -stride : stride));
    return this.derived(this.shape, (values) => gather(values, this.shape, turned, last));
  }

  /** Repeats the numbers along axes of length 1 and along missing first axes, as NumPy broadcasts. */
  expanded(shape: number[]): Constant {
    const own = [...Array(shape.length - this.shape.length).fill(1), ...this.shape] as number[];
    const strides = stridesOf(own).map((stride, axis) => (own[axis] === 1 ? 0 : stride));
    return this.derived(shape, (values) => gather(values, shape, strides));
  }

  /** Transposes: axis i of the result is axis `order[i]`. */
  transposed(order: number[]): Constant {
    const shape = order.map((axis) => lengthAt(this.shape, axis));
    if (order.every((axis, i) => axis === i)) return this;
    return this.derived(shape, (values) => permute(values, this.shape, order));
  }
}

/**
 * Most numbers of one tensor, for one picture: half a gigabyte. A file of a hundred bytes can ask for more than any
 * memory holds, and not every backend reports that.
 */
export const MOST_NUMBERS = 2 ** 27;

/**
 * Returns the entry of an axis in a shape, or in another list of one number an axis. It is NaN, which no check lets
 * pass, where a damaged file has no such axis.
 */
export const lengthAt = (shape: readonly number[], axis: number): number => shape[axis] ?? Number.NaN;

/** Returns the length of the last axis of a shape: the channels of a stored tensor. NaN where it has no axes. */
export const channelsOf = (shape: readonly number[]): number => shape.at(-1) ?? Number.NaN;

/** Returns a shape as messages have it, `3 × 4`, with `?` for a length that a damaged file lacks. */
export const spelled = (shape: readonly number[]): string =>
  shape.map((length) => (Number.isNaN(length) ? '?' : length)).join(' × ');

/** Returns the number of entries of a shape. */
export const sizeOf = (shape: number[]): number => shape.reduce((a, b) => a * b, 1);

/** Returns the distance between neighbours along each axis, in numbers. */
export function stridesOf(shape: number[]): number[] {
  const strides = shape.map(() => 1);
  for (let axis = shape.length - 2; axis >= 0; axis--) {
    strides[axis] = lengthAt(strides, axis + 1) * lengthAt(shape, axis + 1);
  }
  return strides;
}

function permute(values: Values, shape: number[], order: number[]): Values {
  const strides = stridesOf(shape);
  return gather(
    values,
    order.map((axis) => lengthAt(shape, axis)),
    order.map((axis) => lengthAt(strides, axis)),
  );
}

/** Reads an array along axes of these lengths and strides, from index `start` on; a stride of 0 repeats an entry. */
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

/** Whether a number is finite, or what masks have. */
export const isUsable = (value: number): boolean =>
  Number.isFinite(value) || value === Number.NEGATIVE_INFINITY;

/** Numbers as a file stores them. */
export interface StoredConstant {
  name: string;
  shape: number[];
  bytes: Uint8Array;
  stored: Stored;
  /** Stored numbers are counts of `scale` from `least`. */
  quantized?: { scale: number; least: number };
}

/** Returns a constant of a file. Decoding it throws the fault `weights-not-finite` where it is small. */
export function storedConstant({ name, shape, bytes, stored, quantized }: StoredConstant): Constant {
  return new Constant(name, shape, () => {
    const values = decode(bytes, stored);
    const numbers = quantized ? dequantize(values, quantized.scale, quantized.least) : values;
    // Large ones are checked when tensors are made of them.
    if (numbers.length <= KEPT && !numbers.every(isUsable))
      throw fault('weights-not-finite', { tensor: name });
    return numbers;
  });
}
