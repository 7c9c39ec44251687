import { zlibSync } from 'fflate';
import stringify from 'safe-stable-stringify';
import type { Value } from '../../../base/value.ts';
import type { Frame } from '../../host.ts';
import { hashOf } from '../../network/import/hash.ts';
import { ChunkWriter } from './chunk.ts';
import { PACK_FORMAT, PACK_VERSION, type PackManifest, type Provenance, type ValueKind } from './format.ts';
import { columnsOf, sheetsOf } from './sheets.ts';

/** Bytes after which a chunk of values is full: about as much as is fetched in a moment. */
const CHUNK_BYTES = 512e3;

/** What a pack is to hold, in the order in which a reader is likely to need it. */
export interface PackContents {
  values: AsyncIterable<[key: string, value: Value]>;
  /** Finished, or with the fault that keeps them from being made. */
  pictures: Frame[];
  provenance: Provenance;
  /** See `quantize`. */
  tolerance: number;
  /** Draws the pictures of a sheet into one file, which the name ends as its format is called. */
  encode(frames: Frame[]): Promise<{ ending: string; bytes: Uint8Array }>;
}

/** Takes a file of the pack; all but the manifest, `pack.json`. */
export type Put = (file: string, bytes: Uint8Array) => Promise<void> | void;

/** Makes the files of a pack, and its manifest. The same contents give the same bytes. */
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
    if (!known.has(text)) known.set(text, kinds.push(kind) - 1);
    return known.get(text)!;
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
      size: frames[0]!.size,
      columns: columnsOf(frames),
      pictures: frames.map(({ key, steps, objective }) => [key, steps, objective]),
    });
    await put(file, bytes);
  }
}
