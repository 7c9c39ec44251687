import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { Value } from '../../../base/value.ts';
import type { Frame } from '../../host.ts';
import type { Quantized } from '../pack/quantize.ts';

/** A value, its numbers in few bits. */
export interface StoredValue extends Omit<Value, 'data'> {
  key: string;
  data: Quantized;
}

/** How much room a stored picture or value takes, and when it was last used (a count that only grows). */
export interface Use {
  key: string;
  bytes: number;
  used: number;
}

interface Tables extends DBSchema {
  pictures: { key: string; value: Frame };
  values: { key: string; value: StoredValue };
  /** Beside both, so that all uses can be listed without reading any. */
  uses: { key: string; value: Use; indexes: { used: number } };
}

/** The database of pictures and values. */
export type Database = IDBPDatabase<Tables>;

const VERSION = 2;

/** Opens the database of this origin. Rejects where the browser forbids it: in private windows, or by its settings. */
export function openTables(name: string): Promise<Database> {
  return openDB<Tables>(name, VERSION, {
    upgrade(database, before) {
      if (before < 1) {
        database.createObjectStore('pictures', { keyPath: 'key' });
        database.createObjectStore('uses', { keyPath: 'key' }).createIndex('used', 'used');
      }
      database.createObjectStore('values', { keyPath: 'key' });
    },
    // A page of a later version waits until this one closes the database.
    blocking: (_version, _blocked, event) => (event.target as IDBDatabase).close(),
  });
}
