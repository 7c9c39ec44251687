import type { StoredType } from './format.ts';

/** Numbers stored as codes of few bits, or as floats. */
export interface Quantized {
  type: StoredType;
  codes: Uint8Array | Uint16Array | Float32Array;
  /** A number is (code - zero) * scale; absent for floats. */
  scale?: number;
  zero?: number;
  /** The largest distance of a number from its stored form. */
  error?: number;
}

const CODES = { uint8: Uint8Array, uint16: Uint16Array };
const LEVELS = { uint8: 255, uint16: 65_535 };

/**
 * Stores numbers in 8 or 16 bits where that changes none by more than `tolerance` times the largest magnitude; else as
 * floats. Zero stays exactly zero (Jacob et al. 2018, equation 1).
 */
export function quantize(data: Float32Array, tolerance: number): Quantized {
  const [low, high] = rangeOf(data);
  const most = tolerance * Math.max(-low, high);
  if (Number.isFinite(low) && Number.isFinite(high)) {
    for (const type of ['uint8', 'uint16'] as const) {
      const quantized = toCodes(data, type, low, high);
      if (quantized.error <= most) return quantized;
    }
  }
  return { type: 'float32', codes: data };
}

/** Returns the numbers that codes stand for. */
export function dequantize({ type, codes, scale = 1, zero = 0 }: Omit<Quantized, 'error'>): Float32Array {
  const numbers = new Float32Array(codes);
  // A plain loop: many times as fast as `Float32Array.from` with a function.
  if (type !== 'float32') for (let i = 0; i < numbers.length; i++) numbers[i] = (codes[i]! - zero) * scale;
  return numbers;
}

function toCodes(
  data: Float32Array,
  type: 'uint8' | 'uint16',
  low: number,
  high: number,
): Required<Quantized> {
  const levels = LEVELS[type];
  const scale = (high - low) / levels || 1;
  const zero = Math.round(-low / scale);
  const codes = new CODES[type](data.length);
  data.forEach((entry, i) => {
    codes[i] = Math.max(0, Math.min(levels, Math.round(entry / scale) + zero));
  });
  const back = dequantize({ type, codes, scale, zero });
  const error = back.reduce((most, entry, i) => Math.max(most, Math.abs(entry - data[i]!)), 0);
  return { type, codes, scale, zero, error };
}

/** Returns the range of numbers, extended to zero; NaN where one of them is. */
const rangeOf = (data: Float32Array): [low: number, high: number] =>
  data.reduce(([low, high], entry) => [Math.min(low, entry), Math.max(high, entry)], [0, 0]);
