import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Value } from '../../../base/value.ts';
import type { PackManifest, Provenance } from '../../../runtime/store/pack/format.ts';
import { writePack } from '../../../runtime/store/pack/write.ts';
import type { Workshop } from '../making/workshop.ts';
import { writeManifest } from './manifest.ts';
import { encodeSheet } from './sheets.ts';

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
  { values, pictures, provenance, tolerance, quality }: Contents,
): Promise<PackManifest> {
  await mkdir(folder, { recursive: true });
  await clear(folder);
  const frames = await Promise.all(pictures.map(async (key) => (await workshop.picture(key))!));
  const manifest = await writePack(
    {
      values: finished(workshop, values),
      pictures: frames,
      provenance,
      tolerance,
      encode: async (sheet) => ({ ending: 'webp', bytes: await encodeSheet(sheet, quality) }),
    },
    (file, bytes) => writeFile(join(folder, file), bytes),
  );
  // Last: a pack without its manifest is none.
  await writeManifest(folder, manifest);
  return manifest;
}

async function* finished(workshop: Workshop, keys: string[]): AsyncGenerator<[string, Value]> {
  for (const key of keys) yield [key, (await workshop.exact(key))!];
}

/** Removes what an earlier bake left. */
async function clear(folder: string): Promise<void> {
  const old = (await readdir(folder)).filter((name) =>
    /^(values-\d+\.bin|pictures-\d+\.webp|pack(-program)?\.json)$/.test(name),
  );
  for (const name of old) await rm(join(folder, name));
}
