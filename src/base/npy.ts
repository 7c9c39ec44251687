import { shapeOf, type Value } from './value.ts';

/** Length of the magic string, the version and the 16-bit header length, in bytes. */
const PREFIX = 10;
/** Data begins at a multiple of this many bytes. */
const ALIGNMENT = 64;

/**
 * Returns a value as a NumPy file: version 1.0, float32 little-endian, C order.
 * https://numpy.org/doc/stable/reference/generated/numpy.lib.format.html
 */
export function toNpy(value: Value): Uint8Array<ArrayBuffer> {
  const shape = shapeOf(value).map((size) => `${size},`);
  const facts = `{'descr': '<f4', 'fortran_order': False, 'shape': (${shape.join(' ')}), }`;
  const length = Math.ceil((PREFIX + facts.length + 1) / ALIGNMENT) * ALIGNMENT - PREFIX;
  const bytes = new Uint8Array(PREFIX + length + value.data.length * 4);
  bytes.set([0x93, ...new TextEncoder().encode('NUMPY'), 1, 0]);
  const view = new DataView(bytes.buffer);
  view.setUint16(PREFIX - 2, length, true);
  bytes.set(new TextEncoder().encode(`${facts.padEnd(length - 1)}\n`), PREFIX);
  value.data.forEach((number, i) => {
    view.setFloat32(PREFIX + length + i * 4, number, true);
  });
  return bytes;
}
