import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { Frame } from '../../host.ts';

/** How much room a stored picture takes, and when it was last used (a count that only grows). */
export interface Use {
  key: string;
  bytes: number;
  used: number;
}

interface Tables extends DBSchema {
  pictures: { key: string; value: Frame };
  /** Beside the pictures, so that all uses can be listed without reading a picture. */
  uses: { key: string; value: Use; indexes: { used: number } };
}

/** The database of pictures. */
export type Database = IDBPDatabase<Tables>;

const VERSION = 1;

/** Opens the database of this origin. Rejects where the browser forbids it: in private windows, or by its settings. */
export function openTables(name: string): Promise<Database> {
  return openDB<Tables>(name, VERSION, {
    upgrade(database) {
      database.createObjectStore('pictures', { keyPath: 'key' });
      database.createObjectStore('uses', { keyPath: 'key' }).createIndex('used', 'used');
    },
    // A page of a later version waits until this one closes the database.
    blocking: (_version, _blocked, event) => (event.target as IDBDatabase).close(),
  });
}
