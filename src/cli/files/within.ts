import { relative, sep } from 'node:path';

/** Whether a path is that of a folder, or of something in or below it; links are not followed. */
export function isWithin(path: string, folder: string): boolean {
  const from = relative(folder, path);
  return from !== '..' && !from.startsWith(`..${sep}`) && !/^[a-z]:/i.test(from);
}
