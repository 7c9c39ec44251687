import type { Diagnostic } from '../../../base/diagnostic.ts';
import { diagnostic } from '../../../base/messages.ts';
import { bytesOf, type Value } from '../../../base/value.ts';
import type { Frame } from '../../host.ts';
import { dequantize, quantize } from '../pack/quantize.ts';
import type { Keeper, Source } from '../source.ts';
import { type Database, openTables, type StoredValue } from './tables.ts';

/** How much is kept, and what hears that nothing can be. */
export interface BrowserStorageOptions {
  /** The database's name: pages of one origin that use the same name share their pictures. */
  name?: string;
  /** Bytes; what was used longest ago goes first. */
  budget?: number;
  /** Hears why pictures can't be kept; they are then made again on the next visit. */
  onNote?: (note: Diagnostic) => void;
}

/** What is stored, and the bytes that it takes. */
type Kept =
  | { table: 'pictures'; entry: Frame; bytes: number }
  | { table: 'values'; entry: StoredValue; bytes: number };

const NAME = 'vitrail';
const BUDGET = 96e6;
/** The fraction of the budget that is freed at once when it is used up. */
const FREED = 0.2;

/** How far a stored number may be from the computed one, as a share of the largest. */
const TOLERANCE = 1e-4;

/**
 * Finished pictures, and values that took long, in the browser's storage, by key, across visits. Where the browser keeps nothing (a private window,
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

  /** Resolves once all that is to be kept is stored. */
  get settled(): Promise<void> {
    return this.#work;
  }

  async value(key: string): Promise<Value | undefined> {
    const stored = await this.#get(key, (database) => database.get('values', key));
    if (!stored) return undefined;
    const { key: _, data, ...value } = stored;
    return { ...value, data: dequantize(data) };
  }

  picture(key: string): Promise<Frame | undefined> {
    return this.#get(key, (database) => database.get('pictures', key));
  }

  keep(frame: Frame): void {
    if (frame.fault) return;
    const kept: Kept = { table: 'pictures', entry: frame, bytes: frame.rgba.byteLength };
    this.#later((database) => this.#put(database, kept));
  }

  keepValue(key: string, value: Value): void {
    const data = quantize(value.data, TOLERANCE);
    const bytes = bytesOf(value) - value.data.byteLength + data.codes.byteLength;
    const kept: Kept = { table: 'values', entry: { ...value, key, data }, bytes };
    this.#later((database) => this.#put(database, kept));
  }

  /** Reads an entry and notes that it is used. What can't be read counts as missing. */
  async #get<T>(key: string, read: (database: Database) => Promise<T | undefined>): Promise<T | undefined> {
    try {
      const database = await this.#opening;
      const found = database && (await read(database));
      if (found) this.#later((tables) => this.#touch(tables, key));
      return found;
    } catch {
      return undefined;
    }
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

  async #put(database: Database, kept: Kept): Promise<void> {
    const { bytes } = kept;
    if (bytes > this.#budget) return;
    if (this.#bytes + bytes > this.#budget) await this.#free(database, bytes + FREED * this.#budget);
    try {
      await this.#write(database, kept);
    } catch (error) {
      // The browser's own limit may be lower.
      if ((error as Error).name !== 'QuotaExceededError' || this.#bytes === 0) throw error;
      await this.#free(database, Math.max(bytes, this.#bytes / 2));
      await this.#write(database, kept);
    }
  }

  async #write(database: Database, kept: Kept): Promise<void> {
    const transaction = database.transaction(['pictures', 'values', 'uses'], 'readwrite');
    const uses = transaction.objectStore('uses');
    const { key } = kept.entry;
    const before = (await uses.get(key))?.bytes ?? 0;
    const use = { key, bytes: kept.bytes, used: ++this.#clock };
    const put =
      kept.table === 'pictures'
        ? transaction.objectStore('pictures').put(kept.entry)
        : transaction.objectStore('values').put(kept.entry);
    await Promise.all([put, uses.put(use), transaction.done]);
    this.#bytes += use.bytes - before;
  }

  /** Removes what was used longest ago until so many bytes are free. */
  async #free(database: Database, bytes: number): Promise<void> {
    const transaction = database.transaction(['pictures', 'values', 'uses'], 'readwrite');
    let cursor = await transaction.objectStore('uses').index('used').openCursor();
    let freed = 0;
    while (cursor && freed < bytes) {
      freed += cursor.value.bytes;
      await transaction.objectStore('pictures').delete(cursor.value.key);
      await transaction.objectStore('values').delete(cursor.value.key);
      await cursor.delete();
      cursor = await cursor.continue();
    }
    await transaction.done;
    this.#bytes -= freed;
  }
}
