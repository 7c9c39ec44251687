import { fileURLToPath, pathToFileURL } from 'node:url';
import { usage } from '../usage.ts';

/** Where something lies that is named on the command line: by its address, else by a path. UsageError `no-address`. */
export function placeOf(named: string): URL {
  if (!/^(https?|file):/i.test(named)) return pathToFileURL(named);
  if (!URL.canParse(named)) throw usage('no-address', { url: named });
  return new URL(named);
}

/** The paths that an address of a file may mean; a query is part of its name, where there is such a file. */
export const pathsOf = (url: URL): string[] =>
  [url.href.replace('?', '%3F').replace('#', '%23'), url.href].flatMap((href) => pathOf(href) ?? []);

/** The path of a folder or file. Undefined for what can be the address of none: one of the web, or with another host. */
export function pathOf(url: URL | string): string | undefined {
  try {
    return fileURLToPath(url);
  } catch {
    return undefined;
  }
}
