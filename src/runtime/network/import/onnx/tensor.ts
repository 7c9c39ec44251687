import { fault } from '../../../../base/messages.ts';
import { Constant, isUsable, sizeOf, storedConstant } from '../constant.ts';
import { BYTES, type Stored } from '../decode.ts';
import { type External, externalBytes, isExternal } from './external.ts';
import type { OnnxTensor } from './schema.ts';

/** Types by their number in the format. */
const TYPES: Record<number, Stored> = {
  1: 'float32',
  2: 'uint8',
  3: 'int8',
  4: 'uint16',
  5: 'int16',
  6: 'int32',
  7: 'int64',
  9: 'bool',
  10: 'float16',
  11: 'float64',
  12: 'uint32',
  16: 'bfloat16',
};

const NAMES: Record<number, string> = { 8: 'text', 13: 'uint64', 14: 'complex64', 15: 'complex128' };

/** Returns the name of a TensorProto.DataType. */
export const typeName = (type = 0): string => TYPES[type] ?? NAMES[type] ?? `type ${type}`;

/**
 * Returns a tensor of an ONNX file, whose numbers are in one of several fields or in a file beside it.
 * Throws the faults `weights-external`, `weights-type`, `weights-truncated`.
 */
export function onnxConstant(tensor: OnnxTensor, name = tensor.name ?? '', external?: External): Constant {
  const shape = tensor.dims ?? [];
  const stored = TYPES[tensor.type ?? 0];
  if (!stored) throw fault('weights-type', { tensor: name, type: typeName(tensor.type) });
  const expected = sizeOf(shape) * BYTES[stored];
  const raw = isExternal(tensor) ? externalBytes(tensor, name, external) : tensor.raw;
  const numbers = tensor.floats ?? tensor.doubles ?? tensor.int64s ?? tensor.int32s;
  const found = raw?.byteLength ?? (numbers?.length ?? 0) * BYTES[stored];
  if (shape.some((length) => length < 0) || found !== expected) {
    throw fault('weights-truncated', { expected, found, what: `\`${name}\`` });
  }
  if (raw) return storedConstant({ name, shape, bytes: raw, stored });
  return new Constant(name, shape, () => listed(numbers ?? [], stored, name));
}

/** Decodes numbers that are listed one by one; half floats are listed as their bits. */
function listed(numbers: number[], stored: Stored, name: string) {
  if (stored === 'float16' || stored === 'bfloat16') {
    const bytes = new Uint8Array(Uint16Array.from(numbers).buffer);
    return storedConstant({ name, shape: [numbers.length], bytes, stored }).values();
  }
  const values = stored === 'float32' ? Float32Array.from(numbers) : Float64Array.from(numbers);
  if (!values.every(isUsable)) throw fault('weights-not-finite', { tensor: name });
  return values;
}
