import { fileURLToPath, pathToFileURL } from 'node:url';
import { usage } from '../usage.ts';

/** Returns the address of what the command line names by an address or a path. UsageError `no-address`. */
export function placeOf(named: string): URL {
  if (!/^(https?|file):/i.test(named)) return pathToFileURL(named);
  if (!URL.canParse(named)) throw usage('no-address', { url: named });
  return new URL(named);
}

/** Returns the paths that the address of a file may mean: a query may be part of a name. */
export const pathsOf = (url: URL): string[] =>
  [url.href.replace('?', '%3F').replace('#', '%23'), url.href].flatMap((href) => pathOf(href) ?? []);

/** Returns the path of a folder or file; undefined for an address of the web, or of another host. */
export function pathOf(url: URL | string): string | undefined {
  try {
    return fileURLToPath(url);
  } catch {
    return undefined;
  }
}
