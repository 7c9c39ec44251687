import { LRUCache } from 'lru-cache';
import type { Diagnostic } from '../../../base/diagnostic.ts';
import { diagnostic } from '../../../base/messages.ts';
import type { Value } from '../../../base/value.ts';
import { breathe } from '../../breathe.ts';
import { faultFrame } from '../../fault-frame.ts';
import type { Frame } from '../../host.ts';
import type { Decode, Pixels } from '../../input/picture/load.ts';
import { hashOf } from '../../network/import/hash.ts';
import type { Source } from '../source.ts';
import { unpack, valueIn } from './chunk.ts';
import {
  type BakedProgram,
  type Chunk,
  type PackManifest,
  PROGRAM_VERSION,
  SHEET_SIDE,
  type Sheet,
  type StoredPicture,
} from './format.ts';

/** How a pack is read, and what hears of its faults. */
export interface PackOptions {
  /** Decodes a sheet to pixels. */
  decode: Decode;
  /** Hears once of each file that can't be used; what it holds is computed instead. */
  onNote?: (note: Diagnostic) => void;
}

/** How many chunks and sheets stay unpacked. */
const KEPT = 16;

/** Finished values and pictures from the files of a folder, each read when something in it is first asked for. */
export class Pack implements Source {
  readonly manifest: PackManifest;
  readonly #read: (file: string) => Promise<ArrayBuffer>;
  readonly #options: PackOptions;
  readonly #chunkOf = new Map<string, Chunk>();
  readonly #placeOf = new Map<string, { sheet: Sheet; cell: number }>();
  readonly #open = new LRUCache<string, Promise<Uint8Array | Pixels>>({ max: KEPT });
  readonly #noted = new Set<string>();

  constructor(manifest: PackManifest, read: (file: string) => Promise<ArrayBuffer>, options: PackOptions) {
    this.manifest = manifest;
    this.#read = read;
    this.#options = options;
    for (const chunk of manifest.chunks)
      for (const key of Object.keys(chunk.values)) this.#chunkOf.set(key, chunk);
    for (const sheet of manifest.sheets) {
      for (const [cell, [key]] of sheet.pictures.entries()) this.#placeOf.set(key, { sheet, cell });
    }
  }

  /** Whether the pack lists a value or picture of this key. */
  has(key: string): boolean {
    return this.#chunkOf.has(key) || this.#placeOf.has(key) || Object.hasOwn(this.manifest.faults, key);
  }

  /** Whether the pack was made from one of the networks with these hashes. Notes where it was not. */
  concerns(networks: string[]): boolean {
    const known = this.manifest.provenance.networks ?? [];
    if (known.some((hash) => networks.includes(hash))) return true;
    this.#options.onNote?.(diagnostic('pack-foreign', ''));
    return false;
  }

  /** Returns the compiled document of this text. */
  async program(text: string): Promise<BakedProgram | undefined> {
    const { programs } = this.manifest;
    if (!programs) return undefined;
    const hash = await hashOf([new TextEncoder().encode(text).buffer]);
    const file = Object.hasOwn(programs, hash) ? programs[hash] : undefined;
    if (file === undefined) return undefined;
    return this.#from(file, async () => {
      const baked = JSON.parse(new TextDecoder().decode(await this.#checked(file))) as BakedProgram;
      if (baked.program.version !== PROGRAM_VERSION) throw new Error('it is of another version');
      return baked;
    });
  }

  async value(key: string): Promise<Value | undefined> {
    const chunk = this.#chunkOf.get(key);
    if (!chunk) return undefined;
    return this.#from(chunk.file, async () => {
      const bytes = await this.#opened(chunk.file, async (packed) => unpack(chunk, new Uint8Array(packed)));
      await breathe();
      return valueIn(bytes, chunk.values[key]!, this.manifest.kinds);
    });
  }

  async picture(key: string): Promise<Frame | undefined> {
    const why = Object.hasOwn(this.manifest.faults, key) ? this.manifest.faults[key] : undefined;
    if (why) return faultFrame(key, why, 0, 0);
    const place = this.#placeOf.get(key);
    if (!place) return undefined;
    const { sheet, cell } = place;
    return this.#from(sheet.file, async () => {
      const pixels = await this.#opened(sheet.file, (bytes) => this.#options.decode(bytes, SHEET_SIDE));
      return frameIn(pixels, sheet, cell);
    });
  }

  /** Takes something from a file. Returns undefined where that fails, and notes it once a file. */
  async #from<T>(file: string, take: () => Promise<T>): Promise<T | undefined> {
    try {
      return await take();
    } catch (error) {
      if (this.#noted.has(file)) return undefined;
      this.#noted.add(file);
      const reason = error instanceof Error ? error.message.replace(/\.$/, '') : String(error);
      this.#options.onNote?.(diagnostic('pack-damaged', '', { file, reason }));
      return undefined;
    }
  }

  /** Reads a file, checks its hash and unpacks it, once for all requests. */
  #opened<T extends Uint8Array | Pixels>(file: string, open: (bytes: ArrayBuffer) => Promise<T>): Promise<T> {
    const known = this.#open.get(file) as Promise<T> | undefined;
    if (known) return known;
    const opening = this.#checked(file).then(open);
    this.#open.set(file, opening);
    return opening;
  }

  async #checked(file: string): Promise<ArrayBuffer> {
    // A bake writes no name that leads out of the folder.
    if (!/^[\w-]+\.\w+$/.test(file)) throw new Error('it is not a file of the pack');
    const bytes = await this.#read(file);
    if ((await hashOf([bytes])) !== this.manifest.files[file]?.sha256) throw new Error('its hash differs');
    return bytes;
  }
}

/** Cuts a picture out of a sheet. Throws where the sheet is too small to hold it. */
function frameIn({ width, height, rgba }: Pixels, { size, columns, pictures }: Sheet, cell: number): Frame {
  const [key, steps, objective] = pictures[cell] as StoredPicture;
  const [left, top] = [(cell % columns) * size, Math.floor(cell / columns) * size];
  if (left + size > width || top + size > height) throw new Error('it is too small');
  const cut = new Uint8ClampedArray(size * size * 4);
  for (let y = 0; y < size; y++) {
    const from = ((top + y) * width + left) * 4;
    cut.set(rgba.subarray(from, from + size * 4), y * size * 4);
  }
  return { key, step: steps, steps, size, rgba: cut, objective };
}
