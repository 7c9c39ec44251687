import { readFile, realpath, stat } from 'node:fs/promises';
import { relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

import { fault } from '../base/messages.ts';
import { DEFAULT_ALLOW, Loader } from '../runtime/loader/loader.ts';
import { faultOf } from './usage.ts';

const HERE = import.meta.url;

/** The folder of the package, in which the bundled networks and pictures lie: two levels above, built or not. */
export const PACKAGE = new URL('../../', HERE);

/**
 * Reads bundled files, https addresses, and of the files on disk only those in or below `readable`: a document is
 * written by a stranger. Faults of reading a file: `file-missing`, `file-outside`,
 * `file-too-large`.
 * @param onFile hears the path of each file on disk that is asked for
 */
export function nodeLoader(readable: URL[], onFile: (path: string) => void = () => {}): Loader {
  const folders = [PACKAGE, ...readable].map((url) => fileURLToPath(url));
  return new Loader({
    base: PACKAGE.href,
    allow: DEFAULT_ALLOW,
    read: (url, limit) => {
      if (url.protocol !== 'file:') return undefined;
      const path = fileURLToPath(url);
      onFile(path);
      return readWithin(path, folders, limit);
    },
  });
}

async function readWithin(path: string, folders: string[], limit: number): Promise<ArrayBuffer> {
  // Links are followed first: one may lead out of the folder that it lies in.
  const real = await realpath(path).catch(() => undefined);
  if (real === undefined) throw faultOf('file-missing', { path });
  const roots = await Promise.all(folders.map((folder) => realpath(folder).catch(() => folder)));
  if (!roots.some((root) => isWithin(real, root))) {
    throw faultOf('file-outside', { path });
  }
  const { size } = await stat(real);
  if (size > limit) throw fault('file-too-large', { bytes: size, limit });
  try {
    return new Uint8Array(await readFile(real)).buffer;
  } catch {
    throw faultOf('file-missing', { path });
  }
}

function isWithin(path: string, folder: string): boolean {
  const from = relative(folder, path);
  return from !== '..' && !from.startsWith(`..${sep}`) && !/^[a-z]:/i.test(from);
}
