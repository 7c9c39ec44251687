import { zlibSync } from 'fflate';
import stringify from 'safe-stable-stringify';
import { at } from '../../../base/at.ts';
import type { Value } from '../../../base/value.ts';
import type { Frame } from '../../host.ts';
import { hashOf } from '../../network/import/hash.ts';
import { ChunkWriter } from './chunk.ts';
import { PACK_FORMAT, PACK_VERSION, type PackManifest, type Provenance, type ValueKind } from './format.ts';
import { columnsOf, sheetsOf } from './sheets.ts';

/** The size at which a chunk of values is full, in bytes: about as much as is fetched in a moment. */
const CHUNK_BYTES = 512e3;

/** The contents of a pack, in the order in which a reader is likely to need them. */
export interface PackContents {
  values: AsyncIterable<[key: string, value: Value]>;
  /** Finished pictures, or the faults that prevent them. */
  pictures: Frame[];
  provenance: Provenance;
  /** See `quantize`. */
  tolerance: number;
  /** Draws the pictures of a sheet into one file. Returns its bytes, and the ending of its name. */
  encode(frames: Frame[]): Promise<{ ending: string; bytes: Uint8Array }>;
}

/** Writes a file of the pack: any but the manifest, `pack.json`. */
export type Put = (file: string, bytes: Uint8Array) => Promise<void> | void;

/** Writes the files of a pack, and returns its manifest. The same contents give the same bytes. */
export async function writePack(contents: PackContents, put: Put): Promise<PackManifest> {
  const manifest: PackManifest = {
    format: PACK_FORMAT,
    version: PACK_VERSION,
    provenance: contents.provenance,
    files: {},
    kinds: [],
    chunks: [],
    sheets: [],
    faults: {},
  };
  const putListed = async (file: string, bytes: Uint8Array) => {
    const whole = Uint8Array.from(bytes);
    manifest.files[file] = { bytes: whole.length, sha256: await hashOf([whole.buffer]) };
    await put(file, whole);
  };
  await writeValues(manifest, contents, putListed);
  await writePictures(manifest, contents, putListed);
  return manifest;
}

async function writeValues(
  { kinds, chunks }: PackManifest,
  { values, tolerance }: PackContents,
  put: Put,
): Promise<void> {
  const known = new Map<string, number>();
  const kindOf = (kind: ValueKind): number => {
    const text = stringify(kind) as string;
    const index = known.get(text) ?? kinds.push(kind) - 1;
    known.set(text, index);
    return index;
  };
  let writer = new ChunkWriter(kindOf, tolerance);
  const finish = async () => {
    const bytes = writer.bytes();
    const file = `values-${chunks.length}.bin`;
    chunks.push({ file, unpacked: bytes.length, values: writer.values });
    writer = new ChunkWriter(kindOf, tolerance);
    await put(file, zlibSync(bytes, { level: 9 }));
  };
  for await (const [key, value] of values) {
    writer.add(key, value);
    if (writer.size >= CHUNK_BYTES) await finish();
  }
  if (writer.size > 0) await finish();
}

async function writePictures(
  { sheets, faults }: PackManifest,
  { pictures, encode }: PackContents,
  put: Put,
): Promise<void> {
  for (const { key, fault } of pictures) if (fault) faults[key] = fault;
  for (const frames of sheetsOf(pictures.filter(({ fault }) => !fault))) {
    const { ending, bytes } = await encode(frames);
    const file = `pictures-${sheets.length}.${ending}`;
    sheets.push({
      file,
      size: at(frames, 0).size,
      columns: columnsOf(frames),
      pictures: frames.map(({ key, steps, objective }) => [key, steps, objective]),
    });
    await put(file, bytes);
  }
}
