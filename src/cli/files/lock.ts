import { randomUUID } from 'node:crypto';
import { link, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { systemReason, usage } from '../usage.ts';
import { makeFolder } from './write.ts';

/** Name of the file that says who works in a folder. */
export const LOCK = '.lock';

/** The process that works in a folder. */
interface Holder {
  pid: number;
  host: string;
}

/** The folders that this process works in. */
const held = new Set<string>();

/**
 * Runs work in a locked folder, which is made if need be. Ignores the lock of a process that was killed.
 * UsageErrors `folder-busy`, `not-written`.
 */
export async function withLock<T>(folder: string, work: () => Promise<T>): Promise<T> {
  const path = join(folder, LOCK);
  if (held.has(path)) return work();
  await makeFolder(folder);
  if (!(await take(path))) {
    await clearAway(path, folder);
    if (!(await take(path))) throw usage('folder-busy', { folder, by: 'another process', lock: path });
  }
  held.add(path);
  try {
    return await work();
  } finally {
    held.delete(path);
    await rm(path, { force: true });
  }
}

/** Takes a lock whose content is there from the first moment on: it is written beside, and linked to its name. */
async function take(path: string): Promise<boolean> {
  const holder: Holder = { pid: process.pid, host: hostname() };
  const beside = `${path}-${randomUUID()}`;
  try {
    await writeFile(beside, JSON.stringify(holder), { flag: 'wx' });
    await link(beside, path).catch(async (error: NodeJS.ErrnoException) => {
      if (error.code === 'EEXIST') throw error;
      // Not every file system has links.
      await writeFile(path, JSON.stringify(holder), { flag: 'wx' }).catch(
        async (failure: NodeJS.ErrnoException) => {
          if (failure.code !== 'EEXIST') await rm(path, { force: true });
          throw failure;
        },
      );
    });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw usage('not-written', { path, reason: systemReason(error) });
  } finally {
    await rm(beside, { force: true });
  }
}

/** Removes the lock of a process that has ended. */
async function clearAway(path: string, folder: string): Promise<void> {
  const lock = `${path}-${randomUUID()}`;
  // Of several processes only one gets to rename it. It may have become another's meanwhile.
  if (!(await isLeft(path))) throw await busy(path, folder);
  await rename(path, lock).catch(() => {});
  if (await isLeft(lock)) return rm(lock, { force: true });
  await rename(lock, path);
  throw await busy(path, folder);
}

async function busy(lock: string, folder: string): Promise<Error> {
  const holder = await holderIn(lock);
  const by = holder ? `the process ${holder.pid} of ${holder.host}` : 'another process';
  return usage('folder-busy', { folder, by, lock });
}

/** Whether there is no lock, or that of a process that has ended. One of another machine counts as held. */
async function isLeft(lock: string): Promise<boolean> {
  const holder = await holderIn(lock);
  if (!holder) return true;
  if (holder.host !== hostname()) return false;
  return holder.pid === process.pid || !isAlive(holder.pid);
}

/** How long the process that takes a lock may need to write its name into it. */
const WRITTEN_WITHIN_MS = 1000;

/** Returns the holder of a lock; undefined where there is none, or the holder was killed before it wrote its name. */
async function holderIn(lock: string): Promise<Holder | undefined> {
  for (let waited = 0; ; waited += 50) {
    const text = await readFile(lock, 'utf8').catch(() => undefined);
    const holder = text === undefined ? undefined : holderOf(text);
    if (holder || text === undefined || waited >= WRITTEN_WITHIN_MS) return holder;
    await sleep(50);
  }
}

function holderOf(text: string): Holder | undefined {
  try {
    return JSON.parse(text) as Holder;
  } catch {
    return undefined;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
