import { mkdirSync, readdirSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { zlibSync } from 'fflate';
import { at } from '../../../base/at.ts';
import type { Value } from '../../../base/value.ts';
import type { Frame } from '../../../runtime/host.ts';
import { ChunkWriter, valueIn } from '../../../runtime/store/pack/chunk.ts';
import type { StoredValue, ValueKind } from '../../../runtime/store/pack/format.ts';
import type { Source } from '../../../runtime/store/source.ts';
import { isUnfinished, writeWhole } from '../../files/write.ts';

interface ValueHeader {
  kinds: ValueKind[];
  stored: StoredValue;
}

/**
 * The finished values and pictures of a pack, a file each, in a folder that several processes may share and that an
 * interrupted bake finds again. As a source it returns values as they will be read from the pack, so that what depends
 * on them (which channels are the strongest) is what a reader of the pack will find.
 */
export class Workshop implements Source {
  readonly #values: string;
  readonly #pictures: string;

  constructor(
    readonly folder: string,
    /** See `quantize`. */
    private readonly tolerance: number,
  ) {
    this.#values = join(folder, 'values');
    this.#pictures = join(folder, 'pictures');
    for (const path of [this.#values, this.#pictures]) mkdirSync(path, { recursive: true });
  }

  /** Keys of the values and of the pictures that are finished. */
  get finished(): { values: Set<string>; pictures: Set<string> } {
    return { values: keysIn(this.#values), pictures: keysIn(this.#pictures) };
  }

  async putValue(key: string, value: Value): Promise<void> {
    const { kinds, stored, bytes } = packed(value, 0);
    await writeRecord<ValueHeader>(join(this.#values, key), { header: { kinds, stored }, bytes });
  }

  /** Returns a value as it was computed. */
  async exact(key: string): Promise<Value | undefined> {
    const record = await readRecord<ValueHeader>(join(this.#values, key));
    return record && valueIn(record.bytes, record.header.stored, record.header.kinds);
  }

  async value(key: string): Promise<Value | undefined> {
    const value = await this.exact(key);
    if (!value) return undefined;
    const { kinds, stored, bytes } = packed(value, this.tolerance);
    return valueIn(bytes, stored, kinds);
  }

  /** Returns the bytes that a finished value will take in a pack. */
  async bytesOf(key: string): Promise<number> {
    const value = await this.exact(key);
    return value ? zlibSync(packed(value, this.tolerance).bytes).length : 0;
  }

  async putPicture({ rgba, ...header }: Frame): Promise<void> {
    await writeRecord(join(this.#pictures, header.key), { header, bytes: new Uint8Array(rgba) });
  }

  async picture(key: string): Promise<Frame | undefined> {
    const record = await readRecord<Omit<Frame, 'rgba'>>(join(this.#pictures, key));
    return record && { ...record.header, rgba: new Uint8ClampedArray(record.bytes) };
  }

  /** Removes the folder, once the pack is made. */
  async close(): Promise<void> {
    await rm(this.folder, { recursive: true });
  }
}

const keysIn = (folder: string): Set<string> =>
  new Set(readdirSync(folder).filter((name) => !isUnfinished(name)));

function packed(value: Value, tolerance: number): ValueHeader & { bytes: Uint8Array } {
  const kinds: ValueKind[] = [];
  const writer = new ChunkWriter((kind) => kinds.push(kind) - 1, tolerance);
  writer.add('it', value);
  return { kinds, stored: at(Object.values(writer.values), 0), bytes: writer.bytes() };
}

/** A piece of JSON and the bytes that belong to it. */
interface Stored<H> {
  header: H;
  bytes: Uint8Array;
}

const END_OF_LINE = 10;

/** Writes a record, whole or not at all: a line of JSON, then the bytes. */
async function writeRecord<H>(path: string, { header, bytes }: Stored<H>): Promise<void> {
  await writeWhole(path, Buffer.concat([Buffer.from(`${JSON.stringify(header)}\n`), bytes]));
}

/** Reads a record; undefined where there is none. */
async function readRecord<H>(path: string): Promise<Stored<H> | undefined> {
  const stored = await readFile(path).catch(() => undefined);
  if (!stored) return undefined;
  const end = stored.indexOf(END_OF_LINE);
  // Copied, so that the bytes are aligned for numbers of four bytes.
  return {
    header: JSON.parse(stored.toString('utf8', 0, end)) as H,
    bytes: Uint8Array.from(stored.subarray(end + 1)),
  };
}
