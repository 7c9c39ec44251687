import * as tf from '@tensorflow/tfjs-core';
import { Fault } from '../../../base/diagnostic.ts';
import type { WeightSpec } from './node-def.ts';

const BYTES: Record<string, number> = { float32: 4, int32: 4, float16: 2, uint16: 2, uint8: 1, bool: 1 };

const sizeOf = (spec: WeightSpec): number => spec.shape.reduce((a, b) => a * b, 1);

/**
 * The constants of a model file: one buffer, cut by the weights manifest. Tensors are made only of those
 * asked for.
 * Faults `weights-truncated`, `weights-not-finite`, `bad-model`.
 */
export class Weights {
  readonly #buffer: ArrayBuffer;
  readonly #places = new Map<string, { spec: WeightSpec; from: number; to: number }>();
  readonly #made: tf.Tensor[] = [];

  constructor(specs: WeightSpec[], buffer: ArrayBuffer) {
    this.#buffer = buffer;
    let from = 0;
    for (const spec of specs) {
      const stored = spec.quantization?.dtype ?? spec.dtype;
      const each = BYTES[stored];
      if (each === undefined) {
        throw new Fault('bad-model', `The weight "${spec.name}" has a type that can't be read: ${stored}.`);
      }
      const to = from + sizeOf(spec) * each;
      this.#places.set(spec.name, { spec, from, to });
      from = to;
    }
    if (buffer.byteLength !== from) {
      throw new Fault(
        'weights-truncated',
        `The weights have ${buffer.byteLength} bytes where the model says ${from}.`,
        'The download may have been cut short: load the model again.',
      );
    }
  }

  has(name: string): boolean {
    return this.#places.has(name);
  }

  shape(name: string): number[] {
    return this.#place(name).spec.shape;
  }

  /** Whole numbers, such as axes and paddings. */
  ints(name: string): number[] {
    const { spec, from, to } = this.#place(name);
    if (spec.dtype !== 'int32' || spec.quantization) {
      throw new Fault('bad-model', `The constant "${name}" should hold int32 numbers.`);
    }
    return [...new Int32Array(this.#buffer.slice(from, to))];
  }

  /** One number. */
  scalar(name: string): number {
    const { spec, from, to } = this.#place(name);
    const bytes = this.#buffer.slice(from, to);
    const values = spec.dtype === 'int32' ? new Int32Array(bytes) : new Float32Array(bytes);
    if (spec.quantization || values.length !== 1) {
      throw new Fault('bad-model', `The constant "${name}" should hold one unquantized number.`);
    }
    return values[0]!;
  }

  /** A new float32 tensor. */
  tensor(name: string): tf.Tensor {
    const { spec, from, to } = this.#place(name);
    const bytes = this.#buffer.slice(from, to);
    if (!allFinite(spec, bytes)) {
      throw new Fault(
        'weights-not-finite',
        `The weight "${name}" holds a value that is not a finite number.`,
        'The file is damaged, or the training diverged.',
      );
    }
    const decoded = tf.io.decodeWeights(bytes, [spec as tf.io.WeightsManifestEntry])[spec.name]!;
    return this.own(decoded);
  }

  /** Has a tensor freed with the others, should the import fail. */
  own(tensor: tf.Tensor): tf.Tensor {
    this.#made.push(tensor);
    return tensor;
  }

  /** Frees every tensor made so far. */
  dispose(): void {
    tf.dispose(this.#made);
  }

  #place(name: string): { spec: WeightSpec; from: number; to: number } {
    const place = this.#places.get(name);
    if (!place) throw new Fault('bad-model', `The model has no constant "${name}".`);
    return place;
  }
}

/** Whether bytes hold no NaN and no infinity; in 16-bit floats both have all exponent bits set. */
function allFinite(spec: WeightSpec, bytes: ArrayBuffer): boolean {
  const { quantization } = spec;
  if (quantization?.dtype === 'float16') {
    return new Uint16Array(bytes).every((bits) => (bits & 0x7c00) !== 0x7c00);
  }
  if (quantization) return Number.isFinite(quantization.scale) && Number.isFinite(quantization.min);
  return spec.dtype !== 'float32' || new Float32Array(bytes).every(Number.isFinite);
}
