import { array, assert, constantFrom, float, integer, property, record, string } from 'fast-check';
import { zlibSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Value } from '../../../../src/base/value.ts';
import { ChunkWriter, unpack, valueIn } from '../../../../src/runtime/store/pack/chunk.ts';
import type { ValueKind } from '../../../../src/runtime/store/pack/format.ts';

const plain = record({
  height: integer({ min: 0, max: 4 }),
  width: integer({ min: 1, max: 5 }),
  unit: string(),
})
  .chain(({ height, width, unit }) =>
    record({
      axes: constantFrom<Value['axes'][]>([
        { name: 'y', size: height },
        { name: 'x', size: width, layer: 'mixed4d' },
      ]),
      data: array(float({ noNaN: true }), { minLength: height * width, maxLength: height * width }),
      unit: constantFrom(unit),
    }),
  )
  .map(({ data, ...rest }): Value => ({ ...rest, data: Float32Array.from(data) }));

const value = record({ whole: plain, maps: plain, directions: plain }).map(
  ({ whole, maps, directions }): Value => ({ ...whole, notes: { error: 0.5 }, parts: { maps, directions } }),
);

function written(values: Value[], tolerance: number) {
  const kinds: ValueKind[] = [];
  const writer = new ChunkWriter((kind) => kinds.push(kind) - 1, tolerance);
  for (const [i, entry] of values.entries()) writer.add(`k${i}`, entry);
  return { kinds, values: writer.values, bytes: writer.bytes() };
}

describe('a chunk', () => {
  it('leaves out how long a value took: the same numbers give the same bytes', () => {
    const taken = (measuredMs: number) => {
      const axes = [{ name: 'channel' as const, size: 2 }];
      const notes = { plan: { way: 'pull', measuredMs }, error: 0.5 };
      return written([{ axes, data: Float32Array.of(1, 2), unit: 'attribution', notes }], 1e-3);
    };
    expect(taken(78.3)).toEqual(taken(156.1));
    expect(taken(78.3).kinds[0]!.notes).toEqual({ error: 0.5 });
  });

  it('gives back values as they were, with their parts and notes', () => {
    assert(
      property(array(value, { minLength: 1, maxLength: 4 }), (values) => {
        const { kinds, values: stored, bytes } = written(values, 0);
        const packed = zlibSync(bytes);
        const chunk = { file: 'values-0.bin', unpacked: bytes.length, values: stored };
        const found = Object.values(stored).map((entry) => valueIn(unpack(chunk, packed), entry, kinds));
        // Minus zero is stored as zero.
        expect(JSON.stringify(found)).toBe(JSON.stringify(values));
      }),
      { numRuns: 50 },
    );
  });

  it('says what is wrong with one that is damaged', () => {
    const numbers: Value = { axes: [{ name: 'channel', size: 3 }], data: Float32Array.of(1, 2, 3), unit: '' };
    const { kinds, values, bytes } = written([numbers], 1e-3);
    const chunk = { file: 'values-0.bin', unpacked: bytes.length, values };
    const packed = zlibSync(bytes);
    expect(() => unpack({ ...chunk, unpacked: 5000 }, packed)).toThrow('shorter');
    expect(() => unpack({ ...chunk, unpacked: 1e12 }, packed)).toThrow('larger');
    expect(() => valueIn(bytes, { ...values.k0!, at: 4 }, kinds)).toThrow('outside');
    expect(() => valueIn(bytes, { ...values.k0!, kind: 7 }, kinds)).toThrow();
  });
});
