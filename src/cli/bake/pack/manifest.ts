import { createHash } from 'node:crypto';
import stringify from 'safe-stable-stringify';
import type { PackManifest } from '../../../runtime/store/pack/format.ts';
import { writeInto } from '../../files/write.ts';
import type { PlacedDocument } from '../subject/subject.ts';

/** Writes `pack.json`: the same manifest gives the same bytes. */
export const writeManifest = (folder: string, manifest: PackManifest): Promise<void> =>
  writeInto(folder, 'pack.json', `${stringify(manifest)}\n`);

/** Name of the file that holds a program. */
const PROGRAM_FILE = 'pack-program.json';

/** Adds the compiled program of the document to a pack, so that its page needs no compiler. */
export async function addProgram(
  folder: string,
  manifest: PackManifest,
  { text, compiled }: PlacedDocument,
): Promise<void> {
  const bytes = Buffer.from(`${stringify(compiled)}\n`);
  await writeInto(folder, PROGRAM_FILE, bytes);
  const file = { bytes: bytes.length, sha256: sha256(bytes) };
  await writeManifest(folder, {
    ...manifest,
    files: { ...manifest.files, [PROGRAM_FILE]: file },
    programs: { [sha256(text)]: PROGRAM_FILE },
  });
}

const sha256 = (data: string | Buffer): string => createHash('sha256').update(data).digest('hex');
