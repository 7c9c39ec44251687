import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Value } from '../../../src/base/value.ts';
import type { Frame } from '../../../src/runtime/host.ts';
import {
  asPacked,
  frameRecord,
  recordedFrame,
  recordedValue,
  valueRecord,
} from '../../../src/runtime/store/record.ts';

const values = fc
  .array(fc.float({ noNaN: true, noDefaultInfinity: true }), { minLength: 1, maxLength: 30 })
  .map(
    (numbers): Value => ({
      axes: [{ name: 'channel', size: numbers.length }],
      data: Float32Array.from(numbers),
      unit: 'activation',
    }),
  );

const pixels = fc.uint8Array({ minLength: 16, maxLength: 16 });
const frameOf = (bytes: Uint8Array): Frame => ({
  key: 'a',
  step: 2,
  steps: 2,
  size: 2,
  rgba: Uint8ClampedArray.from(bytes),
  objective: 0.5,
});

describe('a record', () => {
  it('gives back a value to the bit', () => {
    fc.assert(
      fc.property(values, (value) => {
        expect(recordedValue(valueRecord(value))).toEqual(value);
      }),
    );
  });

  it('gives back a picture, also one of nothing but line breaks', () => {
    fc.assert(
      fc.property(fc.oneof(pixels, fc.constant(new Uint8Array(16).fill(10))), (bytes) => {
        const frame = frameOf(bytes);
        expect(recordedFrame(frameRecord(frame))).toEqual(frame);
      }),
    );
  });

  it('gives a value as a pack will, within the tolerance', () => {
    fc.assert(
      fc.property(values, (value) => {
        const largest = Math.max(...Array.from(value.data, Math.abs));
        const found = asPacked(value, 0.01).value.data;
        value.data.forEach((number, i) => {
          expect(Math.abs(found[i]! - number)).toBeLessThanOrEqual(0.0101 * largest + 1e-38);
        });
      }),
    );
  });

  it('that is none is refused', () => {
    expect(() => recordedFrame(Uint8Array.of(1, 2, 3))).toThrow(SyntaxError);
  });
});
