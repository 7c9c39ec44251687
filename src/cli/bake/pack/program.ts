import { createHash } from 'node:crypto';
import stringify from 'safe-stable-stringify';
import type { PackManifest } from '../../../runtime/store/pack/format.ts';
import { writeInto } from '../../files/write.ts';
import type { PlacedDocument } from '../subject/subject.ts';
import { writeManifest } from './manifest.ts';

/** Name of the file. */
const PROGRAM_FILE = 'pack-program.json';

/** Puts into a pack what the document beside it was compiled to: its page then needs no compiler. */
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
