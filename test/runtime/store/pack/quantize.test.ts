import { array, assert, float, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dequantize, quantize } from '../../../../src/runtime/store/pack/quantize.ts';

const numbers = array(float({ noNaN: true, min: -1e6, max: 1e6 }), { maxLength: 50 }).map((list) =>
  Float32Array.from(list),
);
const largest = (data: Float32Array) => data.reduce((most, entry) => Math.max(most, Math.abs(entry)), 0);

describe('quantize', () => {
  it('keeps every number within the tolerance, and zeros as they are', () => {
    for (const tolerance of [0, 1e-4, 1e-2]) {
      assert(
        property(numbers, (data) => {
          const back = dequantize(quantize(data, tolerance));
          for (const [i, entry] of data.entries()) {
            expect(Math.abs(back[i]! - entry)).toBeLessThanOrEqual(tolerance * largest(data));
            if (entry === 0) expect(back[i]! + 0).toBe(0);
          }
        }),
      );
    }
  });

  it('takes no more bits than the tolerance asks for', () => {
    const data = Float32Array.from({ length: 1000 }, (_, i) => Math.sin(i));
    expect(quantize(data, 0.01).type).toBe('uint8');
    expect(quantize(data, 1e-4).type).toBe('uint16');
    expect(quantize(data, 1e-7).type).toBe('float32');
    expect(quantize(new Float32Array(3), 0)).toMatchObject({ type: 'uint8', error: 0 });
  });

  it('leaves what is no number as it is', () => {
    const data = Float32Array.from([1, Number.NaN, Number.POSITIVE_INFINITY]);
    expect([...dequantize(quantize(data, 0.1))]).toEqual([1, Number.NaN, Number.POSITIVE_INFINITY]);
  });
});
