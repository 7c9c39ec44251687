import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import stringify from 'safe-stable-stringify';
import type { PackManifest } from '../../../runtime/store/pack/format.ts';

/** Writes `pack.json`: the same manifest gives the same bytes. */
export const writeManifest = (folder: string, manifest: PackManifest): Promise<void> =>
  writeFile(join(folder, 'pack.json'), `${stringify(manifest)}\n`);
