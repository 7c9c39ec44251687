import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { decoded } from '../../../base/address.ts';
import { bytesInWords } from '../../../base/messages/entry.ts';
import { fault } from '../../../base/messages.ts';

/** A network whose files are kept in the browser. */
export interface KeptNetwork {
  /** No other kept network is called so. */
  name: string;
  /** The address of its first file, by which documents name it. */
  url: string;
  /** Of the files that it was made of, which tells it from others of its name. */
  hash: string;
  /** Of all its files. */
  bytes: number;
}

interface Tables extends DBSchema {
  networks: { key: string; value: KeptNetwork };
  files: { key: [network: string, file: string]; value: { network: string; file: string; content: Blob } };
}

/** The scheme of addresses of kept files: `kept:/NETWORK/FILE`. */
export const KEPT = 'kept:';

const NAME = 'vitrail-networks';
const VERSION = 1;

let opening: Promise<IDBPDatabase<Tables>> | undefined;

/** Opens the database. Rejects where the browser keeps nothing: in private windows, or by its settings. */
function database(): Promise<IDBPDatabase<Tables>> {
  opening ??= openDB<Tables>(NAME, VERSION, {
    upgrade(tables) {
      tables.createObjectStore('networks', { keyPath: 'name' });
      tables.createObjectStore('files', { keyPath: ['network', 'file'] });
    },
    blocking: (_version, _blocked, event) => {
      (event.target as IDBDatabase).close();
      opening = undefined;
    },
  });
  opening.catch(() => {
    opening = undefined;
  });
  return opening;
}

/** Returns the address of a kept file. */
export const keptAddress = (network: string, file: string): string =>
  `${KEPT}/${encodeURIComponent(network)}/${encodeURIComponent(file)}`;

/**
 * Reads a kept file, for a loader; undefined for other addresses. Throws the faults `not-kept` and `file-too-large`.
 * @param limit bytes
 */
export function readKept(url: URL, limit: number): Promise<ArrayBuffer> | undefined {
  return url.protocol === KEPT ? read(url, limit) : undefined;
}

async function read({ pathname, href }: URL, limit: number): Promise<ArrayBuffer> {
  const [, network = '', file = ''] = pathname.split('/').map(decoded);
  const found = await database()
    .then((tables) => tables.get('files', [network, file]))
    .catch(() => undefined);
  if (!found) throw fault('not-kept', { url: href });
  const { content } = found;
  if (content.size > limit) throw fault('file-too-large', { bytes: content.size, limit });
  return content.arrayBuffer();
}

/** Returns the kept networks by name; none where the browser keeps nothing. */
export async function keptNetworks(): Promise<KeptNetwork[]> {
  return database()
    .then((tables) => tables.getAll('networks'))
    .catch(() => []);
}

/**
 * Keeps a network, in place of one of its name.
 * @param files by the addresses that {@link keptAddress} gave them
 * Throws the fault `keep-failed`; what was kept before is kept then.
 */
export async function keepNetwork(
  network: Omit<KeptNetwork, 'bytes'>,
  files: ReadonlyMap<string, Blob>,
): Promise<void> {
  const bytes = [...files.values()].reduce((sum, { size }) => sum + size, 0);
  try {
    const tables = await database();
    const transaction = tables.transaction(['networks', 'files'], 'readwrite');
    const store = transaction.objectStore('files');
    const put = [...files].map(([address, content]) => {
      const [, , file = ''] = new URL(address).pathname.split('/').map(decoded);
      return store.put({ network: network.name, file, content });
    });
    await Promise.all([
      ...put,
      transaction.objectStore('networks').put({ ...network, bytes }),
      transaction.done,
    ]);
  } catch (error) {
    const isFull = (error as Error | undefined)?.name === 'QuotaExceededError';
    const reason = isFull
      ? `it has no room for its ${bytesInWords(bytes)}`
      : 'it keeps nothing in this window';
    throw fault('keep-failed', { name: network.name, reason });
  }
}

/** Removes a network and its files. */
export async function removeNetwork(name: string): Promise<void> {
  const tables = await database();
  const transaction = tables.transaction(['networks', 'files'], 'readwrite');
  const files = IDBKeyRange.bound([name], [name, []]);
  await Promise.all([
    transaction.objectStore('files').delete(files),
    transaction.objectStore('networks').delete(name),
    transaction.done,
  ]);
}
