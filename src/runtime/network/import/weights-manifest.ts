import { fault } from '../../../base/messages.ts';
import { type Constant, sizeOf, storedConstant } from './constant.ts';
import { BYTES, type Stored } from './decode.ts';

/** A weight of a tfjs model, as in its `model.json`. */
export interface WeightSpec {
  name: string;
  shape: number[];
  dtype: string;
  quantization?: { dtype: string; scale?: number; min?: number };
}

/** Weights that lie one after the other in the same files. */
export interface WeightGroup {
  paths: string[];
  weights: WeightSpec[];
}

const TYPES = ['float32', 'float16', 'int32', 'uint8', 'uint16', 'bool'];

/**
 * Returns the constants of a tfjs model by name: parts of one buffer, cut by the weights manifest.
 * Throws the faults `bad-model`, `weights-type`, `weights-truncated`, `weights-not-finite`.
 */
export function constantsOf(groups: readonly WeightGroup[], buffer: ArrayBuffer): Map<string, Constant> {
  const constants = new Map<string, Constant>();
  let from = 0;
  for (const given of groups.flatMap((group) => group.weights)) {
    const spec = { ...given, shape: shapeOf(given) };
    if (!isSpec(spec)) throw fault('bad-model', { reason: 'its list of weights is damaged' });
    const length =
      spec.dtype === 'string' ? textLength(spec, buffer, from) : sizeOf(spec.shape) * BYTES[typeOf(spec)];
    const bytes = new Uint8Array(buffer).subarray(from, from + length);
    if (spec.dtype !== 'string') constants.set(spec.name, constantOf(spec, bytes));
    from += length;
  }
  if (buffer.byteLength !== from)
    throw fault('weights-truncated', { expected: from, found: buffer.byteLength });
  return constants;
}

/** Returns a weight's shape. Old files have an empty object, or nothing, for the shape of a single number. */
function shapeOf({ shape }: Partial<WeightSpec>): number[] {
  if (shape === undefined || (typeof shape === 'object' && Object.keys(shape ?? {}).length === 0)) return [];
  return shape;
}

function isSpec(spec: Partial<WeightSpec> | null): spec is WeightSpec {
  const whole = (length: unknown) => Number.isInteger(length) && (length as number) >= 0;
  const typed = typeof (spec?.quantization?.dtype ?? spec?.dtype) === 'string';
  return typeof spec?.name === 'string' && typed && Array.isArray(spec.shape) && spec.shape.every(whole);
}

/** Returns how a weight's numbers are stored. Throws the fault `weights-type`. */
function typeOf({ name, dtype, quantization }: WeightSpec): Stored {
  const stored = quantization?.dtype ?? dtype;
  if (!TYPES.includes(stored)) throw fault('weights-type', { tensor: name, type: String(stored) });
  return stored as Stored;
}

function constantOf(spec: WeightSpec, bytes: Uint8Array): Constant {
  const { name, shape, quantization } = spec;
  const stored = typeOf(spec);
  const { scale = 1, min: least = 0 } = quantization ?? {};
  if (!Number.isFinite(scale) || !Number.isFinite(least)) throw fault('weights-not-finite', { tensor: name });
  const counted = stored === 'uint8' || stored === 'uint16';
  return storedConstant({
    name,
    shape,
    bytes,
    stored,
    ...(quantization && counted && { quantized: { scale, least } }),
  });
}

/** Returns the bytes of a list of texts, each of which follows its length in four bytes. */
function textLength({ shape }: WeightSpec, buffer: ArrayBuffer, from: number): number {
  const view = new DataView(buffer);
  let at = from;
  for (let i = 0; i < sizeOf(shape) && at + 4 <= buffer.byteLength; i++) at += 4 + view.getUint32(at, true);
  return at - from;
}
