import Pbf from 'pbf';

/** A field of a message of Protocol Buffers: a number, bytes, or a message. */
export interface Field {
  number: number;
  type: 0 | 1 | 2 | 5;
  value: number | Uint8Array | Field[];
}

/** The messages within a message, by the numbers of their fields. */
export type Nesting = { [number: number]: Nesting };

const TENSOR: Nesting = { 13: {} };
const ATTRIBUTE: Nesting = { 5: TENSOR };
const NODE: Nesting = { 5: ATTRIBUTE };
const VALUE: Nesting = { 2: { 1: { 2: { 1: {} } } } };
const GRAPH: Nesting = { 1: NODE, 5: TENSOR, 11: VALUE, 12: VALUE };
ATTRIBUTE[6] = GRAPH;

/** The messages of an ONNX file (onnx.proto). */
export const ONNX: Nesting = { 7: GRAPH, 8: {} };

/** The fields of a message, and those of the messages in it. */
export function fieldsOf(bytes: Uint8Array, nesting: Nesting): Field[] {
  const pbf = new Pbf(bytes);
  const fields: Field[] = [];
  while (pbf.pos < bytes.length) {
    const tag = pbf.readVarint();
    const [number, type] = [tag >> 3, (tag & 7) as Field['type']];
    const inner = nesting[number];
    if (type === 0) fields.push({ number, type, value: pbf.readVarint(true) });
    else if (type === 2) {
      const own = pbf.readBytes();
      fields.push({ number, type, value: inner ? fieldsOf(own, inner) : own });
    } else {
      const length = type === 1 ? 8 : 4;
      fields.push({ number, type, value: bytes.slice(pbf.pos, pbf.pos + length) });
      pbf.pos += length;
    }
  }
  return fields;
}

/** A message of these fields. */
export function bytesOf(fields: readonly Field[]): Uint8Array {
  const pbf = new Pbf();
  for (const { number, type, value } of fields) {
    pbf.writeVarint((number << 3) | type);
    if (typeof value === 'number') pbf.writeVarint(value);
    else if (type === 2) pbf.writeBytes(Array.isArray(value) ? bytesOf(value) : value);
    else for (const word of words(value as Uint8Array)) pbf.writeFixed32(word);
  }
  return pbf.finish();
}

/** Four bytes each, the lowest first. */
function words(bytes: Uint8Array): number[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return Array.from({ length: bytes.byteLength / 4 }, (_, i) => view.getUint32(4 * i, true));
}
