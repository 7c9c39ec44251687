import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { Checkpoint } from '../../network/derived/descent.ts';
import { type Checkpoints, CheckpointsInMemory } from '../checkpoints.ts';

interface Tables extends DBSchema {
  checkpoints: { key: [training: string, epoch: number]; value: Checkpoint & { training: string } };
  /** When a training was last used. */
  trainings: { key: string; value: { training: string; used: number }; indexes: { used: number } };
}

const NAME = 'vitrail-training';
const VERSION = 1;
/** Trainings that are kept; those used longest ago go first. */
const KEPT = 6;

/**
 * Checkpoints in the browser's storage, so that training goes on where it stopped, across visits. Where the browser
 * keeps nothing, they are in memory alone.
 */
export class BrowserCheckpoints implements Checkpoints {
  readonly #memory = new CheckpointsInMemory();
  readonly #opening = open();

  async all(training: string): Promise<Checkpoint[]> {
    const here = await this.#memory.all(training);
    if (here.length > 0) return here;
    const found = await this.#read(training).catch(() => []);
    for (const checkpoint of found) await this.#memory.put(training, checkpoint);
    return found;
  }

  async put(training: string, checkpoint: Checkpoint): Promise<void> {
    await this.#memory.put(training, checkpoint);
    try {
      const database = await this.#opening;
      if (!database) return;
      await database.put('checkpoints', { ...checkpoint, training });
      await this.#use(database, training);
    } catch {
      // No room, or forbidden: it is kept in memory.
    }
  }

  /** Returns the stored checkpoints of a training, as far as none is missing before them. */
  async #read(training: string): Promise<Checkpoint[]> {
    const database = await this.#opening;
    if (!database) return [];
    const range = IDBKeyRange.bound([training, 0], [training, Number.MAX_SAFE_INTEGER]);
    const stored = await database.getAll('checkpoints', range);
    if (stored.length > 0) await this.#use(database, training);
    return stored.filter(({ epoch }, i) => epoch === i).map(({ epoch, weights }) => ({ epoch, weights }));
  }

  /** Notes that a training is used, and removes those that were not used for longest. */
  async #use(database: IDBPDatabase<Tables>, training: string): Promise<void> {
    await database.put('trainings', { training, used: Date.now() });
    const all = await database.getAllFromIndex('trainings', 'used');
    for (const { training: old } of all.slice(0, -KEPT)) {
      await database.delete('checkpoints', IDBKeyRange.bound([old, 0], [old, Number.MAX_SAFE_INTEGER]));
      await database.delete('trainings', old);
    }
  }
}

/** Opens the database; undefined where the browser forbids it. */
async function open(): Promise<IDBPDatabase<Tables> | undefined> {
  try {
    return await openDB<Tables>(NAME, VERSION, {
      upgrade(database) {
        database.createObjectStore('checkpoints', { keyPath: ['training', 'epoch'] });
        database.createObjectStore('trainings', { keyPath: 'training' }).createIndex('used', 'used');
      },
      blocking: (_version, _blocked, event) => (event.target as IDBDatabase).close(),
    });
  } catch {
    return undefined;
  }
}
