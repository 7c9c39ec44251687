import { fault } from '../../../base/messages.ts';
import { type Constant, sizeOf, storedConstant } from './constant.ts';
import { BYTES, type Stored } from './decode.ts';

/** Types of numbers by their name in the format. */
const TYPES = new Map<unknown, Stored>([
  ['F64', 'float64'],
  ['F32', 'float32'],
  ['F16', 'float16'],
  ['BF16', 'bfloat16'],
]);

/** The longest header that is read, in bytes. */
const LONGEST_HEADER = 32e6;

/** Whether a file begins as one of safetensors does: the length of a header of JSON. */
export function isSafetensors(bytes: Uint8Array): boolean {
  const length = headerLength(bytes);
  return length !== undefined && bytes[8] === '{'.charCodeAt(0);
}

/**
 * Returns the tensors of a file of safetensors, by name; of those of other numbers than floats none.
 * Throws the fault `weights-truncated` where a tensor lies beyond the end, and a SyntaxError for a damaged header.
 * Format: https://github.com/huggingface/safetensors
 */
export function readSafetensors(bytes: Uint8Array): Map<string, Constant> {
  const length = headerLength(bytes) ?? 0;
  const header: unknown = JSON.parse(new TextDecoder().decode(bytes.subarray(8, 8 + length)));
  const data = bytes.subarray(8 + length);
  const found = new Map<string, Constant>();
  for (const [name, entry] of Object.entries(header ?? {})) {
    const { dtype, shape, data_offsets: offsets } = (entry ?? {}) as Record<string, unknown>;
    const stored = TYPES.get(dtype);
    if (!stored || !isCounts(shape) || !isCounts(offsets) || offsets.length !== 2) continue;
    const [from = 0, to = 0] = offsets;
    const expected = sizeOf(shape) * BYTES[stored];
    if (to - from !== expected || to > data.byteLength) {
      throw fault('weights-truncated', {
        expected,
        found: Math.max(0, data.byteLength - from),
        what: `\`${name}\``,
      });
    }
    found.set(name, storedConstant({ name, shape, bytes: data.subarray(from, to), stored }));
  }
  return found;
}

/** Returns the length of the header; undefined where the file is too short for it. */
function headerLength(bytes: Uint8Array): number | undefined {
  if (bytes.byteLength < 9) return undefined;
  const length = Number(new DataView(bytes.buffer, bytes.byteOffset).getBigUint64(0, true));
  return length > 0 && length <= Math.min(LONGEST_HEADER, bytes.byteLength - 8) ? length : undefined;
}

const isCounts = (list: unknown): list is number[] =>
  Array.isArray(list) && list.every((entry) => Number.isInteger(entry) && entry >= 0);
