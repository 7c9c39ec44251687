import { unzlibSync } from 'fflate';
import { mapped } from '../../../base/mapped.ts';
import { shapeOf, type Value } from '../../../base/value.ts';
import { type Chunk, PACK_LIMITS, type StoredType, type StoredValue, type ValueKind } from './format.ts';
import { dequantize, type Quantized, quantize } from './quantize.ts';

const ARRAYS = { uint8: Uint8Array, uint16: Uint16Array, float32: Float32Array };
const ALIGNED = 4;

/** Writes values one after the other: the chunk's entry for each, and its bytes before compression. */
export class ChunkWriter {
  readonly values: Record<string, StoredValue> = {};
  readonly #parts: Uint8Array[] = [];
  #at = 0;

  constructor(
    private readonly kindOf: (kind: ValueKind) => number,
    /** See {@link quantize}. */
    private readonly tolerance: number,
  ) {}

  /** Bytes so far. */
  get size(): number {
    return this.#at;
  }

  add(key: string, value: Value): void {
    this.values[key] = this.#put(value);
  }

  bytes(): Uint8Array {
    const all = new Uint8Array(this.#at);
    let at = 0;
    for (const part of this.#parts) {
      all.set(part, at);
      at = aligned(at + part.length);
    }
    return all;
  }

  #put({ axes, data, unit, notes = {}, parts }: Value): StoredValue {
    const { codes, ...how } = quantize(data, this.tolerance);
    // A plan holds how long the run took that computed the value: never twice the same.
    const { plan: _plan, ...lasting } = notes;
    const stored: StoredValue = {
      kind: this.kindOf({ axes, unit, ...(Object.keys(lasting).length > 0 && { notes: lasting }) }),
      at: this.#at,
      ...how,
    };
    this.#parts.push(new Uint8Array(codes.buffer, codes.byteOffset, codes.byteLength));
    this.#at = aligned(this.#at + codes.byteLength);
    if (parts) stored.parts = mapped(parts, (part) => this.#put(part));
    return stored;
  }
}

/** Unpacks a chunk. Throws where it is damaged or not of its stated size. */
export function unpack({ unpacked }: Chunk, packed: Uint8Array): Uint8Array {
  if (!(unpacked <= PACK_LIMITS.unpacked)) throw new Error('larger than any chunk');
  const bytes = unzlibSync(packed, { out: new Uint8Array(unpacked) });
  if (bytes.length !== unpacked) throw new Error('shorter than it says');
  return bytes;
}

/** Reads a value out of an unpacked chunk. Throws where it is not all there. */
export function valueIn(bytes: Uint8Array, stored: StoredValue, kinds: ValueKind[]): Value {
  const kind = kinds[stored.kind];
  if (!kind) throw new Error('it has no such kind of values');
  const { axes, unit, notes } = kind;
  const value: Value = { axes, unit, data: new Float32Array(), ...(notes && { notes }) };
  value.data = dequantize({ ...scaleOf(stored), codes: codesIn(bytes, stored, lengthOf(value)) });
  if (stored.parts) value.parts = mapped(stored.parts, (part) => valueIn(bytes, part, kinds));
  return value;
}

function codesIn(bytes: Uint8Array, { at, type }: StoredValue, length: number): Quantized['codes'] {
  const codes = new ARRAYS[type](length);
  if (!(at >= 0 && at + codes.byteLength <= bytes.length)) throw new Error('outside its chunk');
  new Uint8Array(codes.buffer).set(bytes.subarray(at, at + codes.byteLength));
  return codes;
}

const scaleOf = ({
  type,
  scale,
  zero,
}: StoredValue): { type: StoredType; scale?: number; zero?: number } => ({
  type,
  ...(scale !== undefined && { scale }),
  ...(zero !== undefined && { zero }),
});

const lengthOf = (value: Value): number => shapeOf(value).reduce((product, size) => product * size, 1);

const aligned = (at: number): number => Math.ceil(at / ALIGNED) * ALIGNED;
