import { randomUUID } from 'node:crypto';
import { copyFile, link, mkdir, readdir, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join, relative, sep } from 'node:path';
import { systemReason, UsageError, usage } from '../usage.ts';
import { isWithin } from './within.ts';

/** Writes a file completely, or leaves what was there. UsageError `not-written`. */
export async function writeWhole(path: string, content: string | Uint8Array): Promise<void> {
  await writing(path, async () => {
    if (await isStream(path)) await writeFile(path, content);
    else await replace(path, (unfinished) => writeFile(unfinished, content));
  });
}

/** Writes a file completely, unless there is one already: of several writers the first wins. UsageError `not-written`. */
export async function writeFirst(path: string, content: Uint8Array): Promise<void> {
  const unfinished = join(dirname(path), unfinishedName());
  await makeFolder(dirname(path));
  await writing(path, async () => {
    await writeFile(unfinished, content);
    try {
      // Not every file system has links.
      await link(unfinished, path).catch((error) => {
        if (error.code !== 'EEXIST') return writeFile(path, content, { flag: 'wx' });
      });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    } finally {
      await rm(unfinished, { force: true });
    }
  });
}

/** Makes a folder, and those above it. UsageError `not-written`. */
export async function makeFolder(path: string): Promise<void> {
  await writing(path, () => makeAll(path));
}

/** Like `mkdir` with `recursive`, which never ends where a system makes no folders (`/proc`). */
async function makeAll(path: string): Promise<void> {
  if (await isFolder(path)) return;
  if (dirname(path) !== path) await makeAll(dirname(path));
  await mkdir(path).catch(async (error) => {
    if (!(await isFolder(path))) throw error;
  });
}

const isFolder = async (path: string): Promise<boolean> =>
  (await stat(path).catch(() => undefined))?.isDirectory() ?? false;

/**
 * Writes a file into a folder, completely or not at all, and never outside of it.
 * @param name path relative to the folder; missing folders on it are made
 * UsageErrors `not-written`, `link-outside`.
 */
export async function writeInto(folder: string, name: string, content: string | Uint8Array): Promise<void> {
  await putInto(folder, name, (unfinished) => writeFile(unfinished, content));
}

/**
 * Copies all files below a folder into another. Errors as {@link writeInto}.
 * @param isWanted whether a file is copied, by its path in the folder
 */
export async function copyFolder(
  from: string,
  folder: string,
  name: string,
  isWanted: (path: string) => boolean = () => true,
): Promise<void> {
  const entries = await readdir(from, { recursive: true, withFileTypes: true });
  for (const entry of entries.filter((found) => found.isFile())) {
    const path = join(entry.parentPath, entry.name);
    const within = path.slice(from.length);
    if (!isWanted(within)) continue;
    await putInto(folder, join(name, within), (unfinished) => copyFile(path, unfinished));
  }
}

async function putInto(
  folder: string,
  name: string,
  fill: (unfinished: string) => Promise<void>,
): Promise<void> {
  const path = join(folder, name);
  await makeFolder(folder);
  await makeBelow(folder, relative(folder, dirname(path)).split(sep));
  await writing(path, () => replace(path, fill));
}

/** Makes nested folders in a folder. UsageError `link-outside` where one of them is a link out of it. */
async function makeBelow(folder: string, names: string[]): Promise<void> {
  const root = await realpath(folder);
  for (const [i] of names.entries()) {
    const path = join(folder, ...names.slice(0, i + 1));
    await makeFolder(path);
    if (!isWithin(await realpath(path), root)) throw usage('link-outside', { path });
  }
}

/** Moves a file on the same disk. UsageError `not-written`. */
export async function move(from: string, to: string): Promise<void> {
  await writing(to, () => rename(from, to));
}

/** Returns a name for a file while it is being written. */
const unfinishedName = (): string => `${UNFINISHED}${randomUUID()}`;
const UNFINISHED = '.vitrail-';

/** Whether a file was being written when the command was stopped. */
export const isUnfinished = (path: string): boolean => basename(path).startsWith(UNFINISHED);

async function replace(path: string, fill: (unfinished: string) => Promise<void>): Promise<void> {
  const unfinished = join(dirname(path), unfinishedName());
  try {
    await fill(unfinished);
    await rename(unfinished, path);
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  }
}

/** Whether a path, such as `/dev/stdout`, is neither file nor folder, so that it is written to and not replaced. */
async function isStream(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => undefined);
  return found !== undefined && !found.isFile() && !found.isDirectory();
}

async function writing<T>(path: string, write: () => Promise<T>): Promise<T> {
  try {
    return await write();
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw usage('not-written', { path, reason: systemReason(error) });
  }
}
