import { relative, sep } from 'node:path';

/** Whether a path is a folder, or in or below it. Does not follow links. */
export function isWithin(path: string, folder: string): boolean {
  const from = relative(folder, path);
  return from !== '..' && !from.startsWith(`..${sep}`) && !/^[a-z]:/i.test(from);
}
