import type { Diagnostic } from '../../../base/diagnostic.ts';
import { diagnostic } from '../../../base/messages.ts';
import type { Frame } from '../../host.ts';
import type { Keeper, Source } from '../source.ts';
import { type Database, openTables } from './tables.ts';

/** How much is kept, and what hears that nothing can be. */
export interface BrowserStorageOptions {
  /** The database's name: pages of one origin that use the same name share their pictures. */
  name?: string;
  /** Bytes; the least recently used pictures go first. */
  budget?: number;
  /** Hears why pictures can't be kept; they are then made again on the next visit. */
  onNote?: (note: Diagnostic) => void;
}

const NAME = 'vitrail';
const BUDGET = 96e6;
/** The fraction of the budget that is freed at once when it is used up. */
const FREED = 0.2;

/**
 * Finished pictures in the browser's storage, by key, across visits. Where the browser keeps nothing (a private window,
 * no room, forbidden) it stays empty, and everything else works as usual.
 */
export class BrowserStorage implements Source, Keeper {
  readonly #budget: number;
  readonly #onNote: (note: Diagnostic) => void;
  readonly #opening: Promise<Database | undefined>;
  #bytes = 0;
  #clock = 0;
  /** Writes and removals, one after the other. */
  #work: Promise<void> = Promise.resolve();
  #closed = false;

  constructor({ name = NAME, budget = BUDGET, onNote = () => {} }: BrowserStorageOptions = {}) {
    this.#budget = budget;
    this.#onNote = onNote;
    this.#opening = this.#open(name);
  }

  /** Resolves once all pictures to be kept are stored. */
  get settled(): Promise<void> {
    return this.#work;
  }

  /** Holds no values: they are quickly computed again. */
  async value(): Promise<undefined> {
    return undefined;
  }

  async picture(key: string): Promise<Frame | undefined> {
    try {
      const database = await this.#opening;
      const frame = await database?.get('pictures', key);
      if (frame) this.#later((tables) => this.#touch(tables, key));
      return frame;
    } catch {
      // A picture that can't be read counts as missing.
      return undefined;
    }
  }

  keep(frame: Frame): void {
    if (!frame.fault) this.#later((database) => this.#put(database, frame));
  }

  async close(): Promise<void> {
    await this.#work;
    this.#closed = true;
    (await this.#opening)?.close();
  }

  async #open(name: string): Promise<Database | undefined> {
    try {
      const database = await openTables(name);
      const uses = await database.getAll('uses');
      this.#bytes = uses.reduce((sum, { bytes }) => sum + bytes, 0);
      this.#clock = uses.reduce((latest, { used }) => Math.max(latest, used), 0);
      return database;
    } catch (error) {
      this.#note(error);
      return undefined;
    }
  }

  #later(work: (database: Database) => Promise<void>): void {
    this.#work = this.#work.then(async () => {
      const database = await this.#opening;
      if (!database || this.#closed) return;
      try {
        await work(database);
      } catch (error) {
        this.#closed = true;
        this.#note(error);
      }
    });
  }

  #note(error: unknown): void {
    this.#onNote(diagnostic('storage-unavailable', '', { reason: (error as Error)?.name ?? String(error) }));
  }

  async #touch(database: Database, key: string): Promise<void> {
    const use = await database.get('uses', key);
    if (use) await database.put('uses', { ...use, used: ++this.#clock });
  }

  async #put(database: Database, frame: Frame): Promise<void> {
    const bytes = frame.rgba.byteLength;
    if (bytes > this.#budget) return;
    if (this.#bytes + bytes > this.#budget) await this.#free(database, bytes + FREED * this.#budget);
    try {
      await this.#write(database, frame);
    } catch (error) {
      // The browser's own limit may be lower.
      if ((error as Error).name !== 'QuotaExceededError' || this.#bytes === 0) throw error;
      await this.#free(database, Math.max(bytes, this.#bytes / 2));
      await this.#write(database, frame);
    }
  }

  async #write(database: Database, frame: Frame): Promise<void> {
    const transaction = database.transaction(['pictures', 'uses'], 'readwrite');
    const uses = transaction.objectStore('uses');
    const before = (await uses.get(frame.key))?.bytes ?? 0;
    const use = { key: frame.key, bytes: frame.rgba.byteLength, used: ++this.#clock };
    await Promise.all([transaction.objectStore('pictures').put(frame), uses.put(use), transaction.done]);
    this.#bytes += use.bytes - before;
  }

  /** Removes the least recently used pictures until so many bytes are free. */
  async #free(database: Database, bytes: number): Promise<void> {
    const transaction = database.transaction(['pictures', 'uses'], 'readwrite');
    let cursor = await transaction.objectStore('uses').index('used').openCursor();
    let freed = 0;
    while (cursor && freed < bytes) {
      freed += cursor.value.bytes;
      await transaction.objectStore('pictures').delete(cursor.value.key);
      await cursor.delete();
      cursor = await cursor.continue();
    }
    await transaction.done;
    this.#bytes -= freed;
  }
}
