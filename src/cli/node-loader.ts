import { realpath } from 'node:fs/promises';
import { DEFAULT_ALLOW, Loader } from '../runtime/loader/loader.ts';
import { pathOf, pathsOf } from './files/place.ts';
import { readWhole } from './files/read.ts';
import { isWithin } from './files/within.ts';
import { faultOf } from './usage.ts';

const HERE = import.meta.url;

/** The folder of the package, with the bundled networks and pictures: two levels up, built or not. */
export const PACKAGE = new URL('../../', HERE);

/**
 * Returns a loader for bundled files, https addresses, files in or below `readable`, and http addresses of the origins
 * in `readable`, as a document may come from a stranger.
 * Faults of reading a file: `file-outside`, those of {@link readWhole}.
 * @param onRead called with each address that is read
 */
export function nodeLoader(readable: URL[], onRead: (url: URL) => void = () => {}): Loader {
  const folders = [PACKAGE, ...readable].flatMap((url) => pathOf(url) ?? []);
  const origins = readable.flatMap(({ protocol, origin }) => (protocol === 'http:' ? [origin] : []));
  return new Loader({
    base: PACKAGE.href,
    allow: [...DEFAULT_ALLOW, ...origins],
    read: (url, limit) => {
      onRead(url);
      return url.protocol === 'file:' ? readWithin(url, folders, limit) : undefined;
    },
  });
}

async function readWithin(url: URL, folders: string[], limit: number): Promise<ArrayBuffer> {
  // Links are followed first, as one may lead out of its folder.
  const reals = await Promise.all(pathsOf(url).map((path) => realpath(path).catch(() => undefined)));
  const real = reals.find((path) => path !== undefined);
  const path = pathOf(url) ?? url.href;
  if (real === undefined) throw faultOf('file-missing', { path });
  const roots = await Promise.all(folders.map((folder) => realpath(folder).catch(() => folder)));
  if (!roots.some((root) => isWithin(real, root))) throw faultOf('file-outside', { path });
  return readWhole(real, limit);
}
