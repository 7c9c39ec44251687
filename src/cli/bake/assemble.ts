import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { zlibSync } from 'fflate';
import stringify from 'safe-stable-stringify';
import type { Frame } from '../../runtime/host.ts';
import { hashOf } from '../../runtime/network/import/hash.ts';
import { ChunkWriter } from '../../runtime/store/pack/chunk.ts';
import {
  PACK_FORMAT,
  PACK_VERSION,
  type PackManifest,
  type Provenance,
  type ValueKind,
} from '../../runtime/store/pack/format.ts';
import { writeManifest } from './manifest.ts';
import { columnsOf, encodeSheet, sheetsOf } from './sheets.ts';
import type { Workshop } from './workshop.ts';

/** Bytes after which a chunk of values is full: about as much as is fetched in a moment. */
const CHUNK_BYTES = 512e3;

/** What a pack is put together from. */
export interface Contents {
  /** Keys in the order in which a reader is likely to need them. */
  values: string[];
  pictures: string[];
  provenance: Provenance;
  /** See `quantize`. */
  tolerance: number;
  /** Of the sheets, 1..100. */
  quality: number;
}

/** Makes the files of a pack from what is finished. The same contents give the same bytes. */
export async function assemble(
  folder: string,
  workshop: Workshop,
  contents: Contents,
): Promise<PackManifest> {
  await mkdir(folder, { recursive: true });
  await clear(folder);
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
  const put = async (file: string, bytes: Uint8Array) => {
    const whole = Uint8Array.from(bytes);
    manifest.files[file] = { bytes: whole.length, sha256: await hashOf([whole.buffer]) };
    await writeFile(join(folder, file), whole);
  };
  await assembleValues(manifest, workshop, contents, put);
  await assemblePictures(manifest, workshop, contents, put);
  // Last: a pack without its manifest is none.
  await writeManifest(folder, manifest);
  return manifest;
}

type Put = (file: string, bytes: Uint8Array) => Promise<void>;

async function assembleValues(
  { kinds, chunks }: PackManifest,
  workshop: Workshop,
  { values, tolerance }: Contents,
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
  for (const key of values) {
    writer.add(key, (await workshop.exact(key))!);
    if (writer.size >= CHUNK_BYTES) await finish();
  }
  if (writer.size > 0) await finish();
}

async function assemblePictures(
  { sheets, faults }: PackManifest,
  workshop: Workshop,
  { pictures, quality }: Contents,
  put: Put,
): Promise<void> {
  const made: Frame[] = [];
  for (const key of pictures) {
    const frame = (await workshop.picture(key))!;
    if (frame.fault) faults[key] = frame.fault;
    else made.push(frame);
  }
  for (const frames of sheetsOf(made)) {
    const file = `pictures-${sheets.length}.webp`;
    sheets.push({
      file,
      size: frames[0]!.size,
      columns: columnsOf(frames),
      pictures: frames.map(({ key, steps, objective }) => [key, steps, objective]),
    });
    await put(file, await encodeSheet(frames, quality));
  }
}

/** Removes what an earlier bake left. */
async function clear(folder: string): Promise<void> {
  const old = (await readdir(folder)).filter((name) =>
    /^(values-\d+\.bin|pictures-\d+\.webp|pack\.json)$/.test(name),
  );
  for (const name of old) await rm(join(folder, name));
}
