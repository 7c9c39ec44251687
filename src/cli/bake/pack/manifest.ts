import stringify from 'safe-stable-stringify';
import type { PackManifest } from '../../../runtime/store/pack/format.ts';
import { writeInto } from '../../files/write.ts';

/** Writes `pack.json`: the same manifest gives the same bytes. */
export const writeManifest = (folder: string, manifest: PackManifest): Promise<void> =>
  writeInto(folder, 'pack.json', `${stringify(manifest)}\n`);
