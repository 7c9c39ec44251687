import Pbf from 'pbf';
import { Fault } from '../../../../base/diagnostic.ts';
import { fault } from '../../../../base/messages.ts';

/** The type that a field is read and written as. */
export type FieldKind =
  | 'int'
  | 'ints'
  | 'float'
  | 'floats'
  | 'doubles'
  | 'text'
  | 'texts'
  | 'bytes'
  | { one: Message }
  | { many: Message };

/** The fields of a message that are read and written, by their number; others are skipped. */
export type Message = Record<number, readonly [name: string, kind: FieldKind]>;

/** A message by the names of its fields. */
export type Fields = Record<string, unknown>;

const VARINT = 0;
const DOUBLE = 1;
const ENCLOSED = 2;
const FLOAT = 5;

/** Reads a message of Protocol Buffers, without copying bytes. Throws the fault `bad-model` for anything else. */
export function readMessage(bytes: Uint8Array, message: Message): Fields {
  try {
    return fields(new Pbf(bytes), message, bytes.byteLength);
  } catch (error) {
    if (error instanceof Fault) throw error;
    throw damaged('its numbers are not stored as they should be');
  }
}

function fields(pbf: Pbf, message: Message, end: number): Fields {
  const found: Fields = {};
  while (pbf.pos < end) {
    const tag = pbf.readVarint();
    const field = message[tag >> 3];
    pbf.type = tag & 7;
    if (!(tag >> 3 >= 1)) throw damaged('it holds no fields where there should be some');
    if (field) read(pbf, field, found, end);
    else skip(pbf, end);
  }
  if (pbf.pos !== end) throw damaged('a field goes beyond its end');
  return found;
}

function read(pbf: Pbf, [name, kind]: Message[number], found: Fields, end: number): void {
  const list = <T>(): T[] => {
    found[name] ??= [];
    return found[name] as T[];
  };
  if (typeof kind === 'object') {
    const inner = fields(pbf, 'one' in kind ? kind.one : kind.many, enclosed(pbf, end));
    if ('one' in kind) found[name] = inner;
    else list<Fields>().push(inner);
    return;
  }
  switch (kind) {
    case 'int':
      expectType(pbf, VARINT, name);
      found[name] = pbf.readVarint(true);
      return;
    case 'float':
      expectType(pbf, FLOAT, name);
      found[name] = pbf.readFloat();
      return;
    case 'ints':
      return numbers(pbf, list(), VARINT, () => pbf.readVarint(true), end);
    case 'floats':
      return numbers(pbf, list(), FLOAT, () => pbf.readFloat(), end);
    case 'doubles':
      return numbers(pbf, list(), DOUBLE, () => pbf.readDouble(), end);
    case 'bytes':
      found[name] = bytesOf(pbf, end);
      return;
    case 'text':
      found[name] = new TextDecoder().decode(bytesOf(pbf, end));
      return;
    case 'texts':
      list<string>().push(new TextDecoder().decode(bytesOf(pbf, end)));
  }
}

/** Reads one number, or a packed list of them. */
function numbers(pbf: Pbf, into: number[], single: number, next: () => number, end: number): void {
  if (pbf.type === single) {
    into.push(next());
    return;
  }
  const stop = enclosed(pbf, end);
  while (pbf.pos < stop) into.push(next());
}

function bytesOf(pbf: Pbf, end: number): Uint8Array {
  const stop = enclosed(pbf, end);
  const bytes = pbf.buf.subarray(pbf.pos, stop);
  pbf.pos = stop;
  return bytes;
}

/** Returns where a field of stated length ends. Throws the fault `bad-model` where fewer bytes are left. */
function enclosed(pbf: Pbf, end: number): number {
  expectType(pbf, ENCLOSED, 'a field');
  const length = pbf.readVarint();
  const left = end - pbf.pos;
  if (length > left) throw damaged(`a part says that it has ${length} bytes, where ${left} are left`);
  return pbf.pos + length;
}

function skip(pbf: Pbf, end: number): void {
  if (pbf.type === VARINT) pbf.readVarint();
  else if (pbf.type === DOUBLE) pbf.pos += 8;
  else if (pbf.type === FLOAT) pbf.pos += 4;
  else pbf.pos = enclosed(pbf, end);
}

function expectType(pbf: Pbf, type: number, name: string): void {
  if (pbf.type !== type) throw damaged(`${name} is not stored as it should be`);
}

const damaged = (reason: string) =>
  fault('bad-model', { reason: `it is no ONNX file, or damaged: ${reason}` });
