import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Value } from '../../../base/value.ts';
import type { Frame } from '../../../runtime/host.ts';
import type { PackManifest, Provenance } from '../../../runtime/store/pack/format.ts';
import { sheetPixels } from '../../../runtime/store/pack/sheets.ts';
import { writePack } from '../../../runtime/store/pack/write.ts';
import { move, writeInto } from '../../files/write.ts';
import { isPackFile, UNFINISHED } from '../../page/names.ts';
import { loadSharp } from '../../sharp.ts';
import type { Workshop } from '../making/workshop.ts';
import { writeManifest } from './manifest.ts';

/** The contents of a pack. */
export interface Contents {
  /** Keys in the order in which a reader is likely to need them. */
  values: string[];
  pictures: string[];
  provenance: Provenance;
  /** See `quantize`. */
  tolerance: number;
  /** Of the pictures, 1..100. */
  quality: number;
}

/** Writes the files of a pack from what is finished. The same contents give the same bytes. */
export async function assemble(
  folder: string,
  workshop: Workshop,
  { values, pictures, provenance, tolerance, quality }: Contents,
): Promise<PackManifest> {
  // Beside what an earlier bake left, which stays if this one fails.
  const made = join(folder, UNFINISHED, 'pack');
  const frames = await Promise.all(pictures.map(async (key) => there(key, await workshop.picture(key))));
  const manifest = await writePack(
    {
      values: finished(workshop, values),
      pictures: frames,
      provenance,
      tolerance,
      encode: async (sheet) => ({ ending: 'webp', bytes: await encodeSheet(sheet, quality) }),
    },
    (file, bytes) => writeInto(made, file, bytes),
  );
  await writeManifest(made, manifest);
  await clear(folder);
  // Last: a pack without its manifest is none.
  for (const file of [...Object.keys(manifest.files), 'pack.json']) {
    await move(join(made, file), join(folder, file));
  }
  return manifest;
}

async function* finished(workshop: Workshop, keys: string[]): AsyncGenerator<[string, Value]> {
  for (const key of keys) yield [key, there(key, await workshop.exact(key))];
}

function there<T>(key: string, finished: T | undefined): T {
  if (finished === undefined) throw new Error(`${key} is not finished.`);
  return finished;
}

/**
 * Encodes pictures of one size as one sheet: WebP with transparency.
 * @param quality 1..100
 */
async function encodeSheet(frames: Frame[], quality: number): Promise<Uint8Array> {
  const { width, height, rgba } = sheetPixels(frames);
  const sharp = await loadSharp();
  return sharp(rgba, { raw: { width, height, channels: 4 } })
    .webp({ quality, alphaQuality: quality, smartSubsample: true, effort: 6 })
    .toBuffer();
}

/** Removes what an earlier bake left. */
async function clear(folder: string): Promise<void> {
  const old = (await readdir(folder)).filter(isPackFile);
  for (const name of old) await rm(join(folder, name));
}
