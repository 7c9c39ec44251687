import type { HostOptions } from '../../runtime/device/start.ts';
import type { Host } from '../../runtime/host.ts';
import { LazyHost } from './lazy-host.ts';

interface Shared {
  host: LazyHost;
  users: number;
}

const shared = new Map<string, Shared>();

/** A page's use of a shared host, until it is released. */
export interface Lease {
  host: Host;
  /** Frees what computes when nobody else uses it. Idempotent. */
  release(): Promise<void>;
}

/**
 * What computes for all embeds of a page that ask for the same: one worker, one backend, one copy of each network.
 * Nothing of it is loaded before the first of them needs it.
 */
export function lease(options: HostOptions): Lease {
  const key = JSON.stringify(options);
  const entry = shared.get(key) ?? { host: new LazyHost(() => start(options)), users: 0 };
  shared.set(key, entry);
  entry.users++;
  let released: Promise<void> | undefined;
  const release = async () => {
    entry.users--;
    if (entry.users > 0) return;
    shared.delete(key);
    await entry.host.dispose();
  };
  return {
    host: entry.host,
    release: () => {
      released ??= release();
      return released;
    },
  };
}

async function start(options: HostOptions): Promise<Host> {
  const { startDevice } = await import('./start.ts');
  return startDevice(options);
}
