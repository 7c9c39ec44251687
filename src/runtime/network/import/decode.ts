/** How numbers are stored in a model file. */
export type Stored =
  | 'float32'
  | 'float64'
  | 'float16'
  | 'bfloat16'
  | 'int8'
  | 'uint8'
  | 'int16'
  | 'uint16'
  | 'int32'
  | 'uint32'
  | 'int64'
  | 'bool';

/** Bytes of each number. */
export const BYTES: Record<Stored, number> = {
  float32: 4,
  float64: 8,
  float16: 2,
  bfloat16: 2,
  int8: 1,
  uint8: 1,
  int16: 2,
  uint16: 2,
  int32: 4,
  uint32: 4,
  int64: 8,
  bool: 1,
};

/** Decoded numbers: weights in single precision, whole numbers in double. */
export type Values = Float32Array | Float64Array;

type Reader = (buffer: ArrayBufferLike) => Values;

const READERS: Record<Stored, Reader> = {
  float32: (buffer) => new Float32Array(buffer),
  float64: (buffer) => Float32Array.from(new Float64Array(buffer)),
  float16: (buffer) => fromHalf(new Uint16Array(buffer)),
  bfloat16: (buffer) => fromBrainHalf(new Uint16Array(buffer)),
  int8: (buffer) => Float64Array.from(new Int8Array(buffer)),
  uint8: (buffer) => Float64Array.from(new Uint8Array(buffer)),
  int16: (buffer) => Float64Array.from(new Int16Array(buffer)),
  uint16: (buffer) => Float64Array.from(new Uint16Array(buffer)),
  int32: (buffer) => Float64Array.from(new Int32Array(buffer)),
  uint32: (buffer) => Float64Array.from(new Uint32Array(buffer)),
  int64: (buffer) => Float64Array.from(new BigInt64Array(buffer), Number),
  bool: (buffer) => Float64Array.from(new Uint8Array(buffer)),
};

/** Decodes the little-endian numbers of a part of a file. */
export function decode(bytes: Uint8Array, stored: Stored): Values {
  // A copy, because the part may begin anywhere, and these views only at multiples of their size.
  return READERS[stored](bytes.slice().buffer);
}

/** Returns stored counts times `scale`, plus `least`. */
export function dequantize(values: Values, scale: number, least: number): Float32Array {
  const out = new Float32Array(values.length);
  for (let i = 0; i < values.length; i++) out[i] = values[i]! * scale + least;
  return out;
}

/** Whether no value is NaN or infinite. */
export function allFinite(values: Values): boolean {
  // NaN and infinity times zero are NaN, and a sum with a NaN is NaN.
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += values[i]! * 0;
  return sum === 0;
}

let halves: Float32Array | undefined;

/** Decodes IEEE 754 binary16, by a table of all 65,536 numbers. */
function fromHalf(bits: Uint16Array): Float32Array {
  halves ??= Float32Array.from({ length: 65536 }, (_, i) => half(i));
  const table = halves;
  const out = new Float32Array(bits.length);
  for (let i = 0; i < bits.length; i++) out[i] = table[bits[i]!]!;
  return out;
}

function half(bits: number): number {
  const sign = bits & 0x8000 ? -1 : 1;
  const exponent = (bits >> 10) & 0x1f;
  const fraction = bits & 0x3ff;
  if (exponent === 0x1f) return fraction ? Number.NaN : sign * Number.POSITIVE_INFINITY;
  if (exponent === 0) return sign * fraction * 2 ** -24;
  return sign * (1 + fraction / 1024) * 2 ** (exponent - 15);
}

/** Decodes bfloat16: the upper half of a float32. */
function fromBrainHalf(bits: Uint16Array): Float32Array {
  return new Float32Array(Uint32Array.from(bits, (upper) => upper << 16).buffer);
}
