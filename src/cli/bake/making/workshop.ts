import { mkdirSync, readdirSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { zlibSync } from 'fflate';
import type { Value } from '../../../base/value.ts';
import type { Frame } from '../../../runtime/host.ts';
import { ChunkWriter, valueIn } from '../../../runtime/store/pack/chunk.ts';
import type { StoredValue, ValueKind } from '../../../runtime/store/pack/format.ts';
import type { Source } from '../../../runtime/store/source.ts';
import { isUnfinished } from '../../files/write.ts';
import { readRecord, writeRecord } from './record.ts';

interface ValueHeader {
  kinds: ValueKind[];
  stored: StoredValue;
}

/**
 * What is finished of a pack, a file each, in a folder that several processes may share: a bake that was interrupted
 * finds it there. As a source it gives values as they will be read from the pack, so that what follows from them
 * (which channels are the strongest) is what a reader of the pack will find.
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

  /** A value as it was computed. */
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

  /** Bytes that a finished value will take in a pack. */
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

  /** Clears it away: the pack is made. */
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
  return { kinds, stored: writer.values.it!, bytes: writer.bytes() };
}
