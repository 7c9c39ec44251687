import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { isUnfinished, makeFolder, writeFirst, writeWhole } from '../../files/write.ts';
import { asFault } from '../../usage.ts';
import { idIn, newMark } from './mark.ts';
import { type Kind, MARK, type Store } from './store.ts';

/**
 * A store in a folder, which may be shared by machines: a file each. Faults: `not-written` where it is full or
 * read-only, `system-refuses` where it can't be read.
 */
export class FolderStore implements Store {
  readonly #made = new Set<Kind>();

  constructor(readonly place: string) {}

  async identity(): Promise<string> {
    const path = join(this.place, MARK);
    if (!(await unlessMissing(() => stat(path)))) await writeFirst(path, newMark());
    return idIn((await readIn(path)) ?? new Uint8Array(), this.place);
  }

  async keys(kind: Kind): Promise<Set<string>> {
    const names = await unlessMissing(() => readdir(join(this.place, kind)));
    return new Set(names?.filter((name) => !isUnfinished(name)));
  }

  async has(kind: Kind, key: string): Promise<boolean> {
    return (await unlessMissing(() => stat(join(this.place, kind, key)))) !== undefined;
  }

  read(kind: Kind, key: string): Promise<Uint8Array | undefined> {
    return readIn(join(this.place, kind, key));
  }

  async write(kind: Kind, key: string, bytes: Uint8Array): Promise<void> {
    const folder = join(this.place, kind);
    if (!this.#made.has(kind)) await makeFolder(folder);
    this.#made.add(kind);
    await writeWhole(join(folder, key), bytes);
  }
}

const readIn = (path: string): Promise<Uint8Array | undefined> => unlessMissing(() => readFile(path));

async function unlessMissing<T>(read: () => Promise<T>): Promise<T | undefined> {
  try {
    return await read();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw asFault(error);
  }
}
