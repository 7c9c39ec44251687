import { at } from '../../base/at.ts';
import type { Value } from '../../base/value.ts';
import type { Frame } from '../host.ts';
import { ChunkWriter, valueIn } from './pack/chunk.ts';
import type { StoredValue, ValueKind } from './pack/format.ts';

interface ValueHeader {
  kinds: ValueKind[];
  stored: StoredValue;
}

/** Writes a value as a record: a line of JSON, then its numbers. */
export function valueRecord(value: Value): Uint8Array {
  const { kinds, stored, bytes } = packed(value, 0);
  return recordOf<ValueHeader>({ kinds, stored }, bytes);
}

/** Reads a value as it was written. Throws a SyntaxError for what is no record. */
export function recordedValue(record: Uint8Array): Value {
  const { header, bytes } = recordIn<ValueHeader>(record);
  return valueIn(bytes, header.stored, header.kinds);
}

/** Writes a picture as a record: a line of JSON, then its pixels. */
export const frameRecord = ({ rgba, ...header }: Frame): Uint8Array => recordOf(header, new Uint8Array(rgba));

/** Reads a picture. Throws a SyntaxError for what is no record. */
export function recordedFrame(record: Uint8Array): Frame {
  const { header, bytes } = recordIn<Omit<Frame, 'rgba'>>(record);
  return { ...header, rgba: new Uint8ClampedArray(bytes) };
}

/**
 * Returns a value as it will be read from a pack, and its bytes there before compression.
 * @param tolerance see `quantize`
 */
export function asPacked(value: Value, tolerance: number): { value: Value; bytes: Uint8Array } {
  const { kinds, stored, bytes } = packed(value, tolerance);
  return { value: valueIn(bytes, stored, kinds), bytes };
}

function packed(value: Value, tolerance: number): ValueHeader & { bytes: Uint8Array } {
  const kinds: ValueKind[] = [];
  const writer = new ChunkWriter((kind) => kinds.push(kind) - 1, tolerance);
  writer.add('it', value);
  return { kinds, stored: at(Object.values(writer.values), 0), bytes: writer.bytes() };
}

const END_OF_LINE = 10;

function recordOf<H>(header: H, bytes: Uint8Array): Uint8Array {
  const line = new TextEncoder().encode(`${JSON.stringify(header)}\n`);
  const record = new Uint8Array(line.length + bytes.length);
  record.set(line);
  record.set(bytes, line.length);
  return record;
}

function recordIn<H>(record: Uint8Array): { header: H; bytes: Uint8Array<ArrayBuffer> } {
  const end = record.indexOf(END_OF_LINE);
  const header = JSON.parse(new TextDecoder().decode(record.subarray(0, end))) as H;
  // Copied, so that the bytes are aligned for numbers of four bytes.
  return { header, bytes: Uint8Array.from(record.subarray(end + 1)) };
}
