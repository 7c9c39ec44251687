import { describe, expect, it } from 'vitest';
import { toNpy } from '../../src/base/npy.ts';
import type { Value } from '../../src/base/value.ts';
import { toPlainValue } from '../../src/cli/nested.ts';

const value = (sizes: number[]): Value => {
  const names = ['y', 'x', 'channel'] as const;
  const length = sizes.reduce((a, b) => a * b, 1);
  return {
    axes: sizes.map((size, i) => ({ name: names[i]!, size })),
    data: Float32Array.from({ length }, (_, i) => i + 0.5),
    unit: 'activation',
  };
};

describe('a NumPy file', () => {
  it('has the documented layout', () => {
    const bytes = toNpy(value([2, 3]));
    const header = "{'descr': '<f4', 'fortran_order': False, 'shape': (2, 3,), }";
    expect([...bytes.subarray(0, 10)]).toEqual([0x93, 0x4e, 0x55, 0x4d, 0x50, 0x59, 1, 0, 118, 0]);
    expect(new TextDecoder().decode(bytes.subarray(10, 128))).toBe(`${header.padEnd(117)}\n`);
    expect(bytes.length).toBe(128 + 24);
    // 0.5 and 5.5 as float32, the low byte first.
    expect([...bytes.subarray(128, 132)]).toEqual([0, 0, 0, 0x3f]);
    expect([...bytes.subarray(148)]).toEqual([0, 0, 0xb0, 0x40]);
  });

  it.each([[[]], [[7]], [[2, 3, 4]]])('of shape %j begins its data at a multiple of 64', (sizes) => {
    const bytes = toNpy(value(sizes));
    const length = new DataView(bytes.buffer).getUint16(8, true);
    expect((10 + length) % 64).toBe(0);
    expect(bytes[9 + length]).toBe(0x0a);
    expect(bytes.length - 10 - length).toBe(4 * sizes.reduce((a: number, b) => a * b, 1));
    const tuple = sizes.map((size) => `${size},`).join(' ');
    expect(new TextDecoder().decode(bytes)).toContain(`'shape': (${tuple})`);
  });
});

describe('a printed value', () => {
  it('nests its numbers by its axes', () => {
    expect(toPlainValue(value([2, 3]))).toEqual({
      axes: [
        { name: 'y', size: 2 },
        { name: 'x', size: 3 },
      ],
      shape: [2, 3],
      values: [
        [0.5, 1.5, 2.5],
        [3.5, 4.5, 5.5],
      ],
      unit: 'activation',
    });
    expect(toPlainValue(value([])).values).toBe(0.5);
  });

  it('has as many digits as tell float32 numbers apart', () => {
    const data = Float32Array.of(0.1, 1 / 3, 1e-30, -123456.789);
    const { values } = toPlainValue({ axes: [{ name: 'channel', size: 4 }], data, unit: '' });
    expect(Float32Array.from(values as number[])).toEqual(data);
  });
});
