import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Returns the names of a pack's files, each with the hash of its bytes. */
export async function packHashes(folder: string): Promise<string[]> {
  const names = (await readdir(folder)).filter((name) => /^(pack\.json|values-|pictures-)/.test(name));
  const hash = async (name: string) => createHash('sha256').update(await readFile(join(folder, name)));
  return Promise.all(names.sort().map(async (name) => `${name} ${(await hash(name)).digest('hex')}`));
}
