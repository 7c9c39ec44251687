import Pbf from 'pbf';
import type { FieldKind, Fields, Message } from '../../import/onnx/protobuf.ts';

/** Writes a message of Protocol Buffers. Fields that the message's table does not have are left out. */
export function writeMessage(fields: Fields, message: Message): Uint8Array<ArrayBuffer> {
  const pbf = new Pbf();
  writeFields(fields, message, pbf);
  return new Uint8Array(pbf.finish());
}

function writeFields(fields: Fields, message: Message, pbf: Pbf): void {
  for (const [number, [name, kind]] of Object.entries(message)) {
    const value = fields[name];
    if (value !== undefined) writeField(pbf, Number(number), kind, value);
  }
}

function writeField(pbf: Pbf, number: number, kind: FieldKind, value: unknown): void {
  if (typeof kind === 'object') {
    const inner = 'one' in kind ? kind.one : kind.many;
    for (const each of 'one' in kind ? [value] : (value as Fields[])) {
      pbf.writeMessage(number, (part: Fields, out) => writeFields(part, inner, out), each as Fields);
    }
    return;
  }
  switch (kind) {
    case 'int':
      return pbf.writeVarintField(number, value as number);
    case 'float':
      return pbf.writeFloatField(number, value as number);
    case 'ints':
      return pbf.writePackedVarint(number, value as number[]);
    case 'floats':
      return pbf.writePackedFloat(number, value as number[]);
    case 'doubles':
      return pbf.writePackedDouble(number, value as number[]);
    case 'bytes':
      return pbf.writeBytesField(number, value as Uint8Array);
    case 'text':
      return pbf.writeStringField(number, value as string);
    case 'texts':
      for (const text of value as string[]) pbf.writeStringField(number, text);
  }
}
