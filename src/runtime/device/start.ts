import type { DeviceOptions, Host } from '../host.ts';
import { decodeInBrowser } from '../input/picture/decode-browser.ts';
import { DEFAULT_ALLOW, Loader } from '../loader/loader.ts';
import { part } from '../part.ts';
import { readKept } from '../store/browser/kept-networks.ts';
import { WorkerHost } from './worker-host.ts';

/** Options of {@link startHost}. */
export interface HostOptions extends DeviceOptions {
  /** Absolute URL, with a final slash, below which the bundled files lie. */
  base: string;
  allow?: string[];
  /** `false` computes in the page itself. */
  worker?: boolean;
}

/**
 * Starts a device for a page: in a worker, or in the page where no worker can be started (from another origin, or
 * against the page's policy).
 */
export async function startHost({
  base,
  allow = DEFAULT_ALLOW,
  worker,
  ...options
}: HostOptions): Promise<Host> {
  const thread = worker === false ? undefined : await startWorker();
  if (thread) return new WorkerHost(thread, { loader: { base, allow }, options, again: startWorker });
  const [{ Device }, { BrowserCheckpoints }] = await Promise.all([
    part(() => import('./device.ts')),
    part(() => import('../store/browser/browser-checkpoints.ts')),
  ]);
  return new Device(
    new Loader({ base, allow, read: readKept }),
    decodeInBrowser,
    options,
    new BrowserCheckpoints(),
  );
}

/** Starts a worker; undefined where it is not allowed, or its script fails to load twice. */
async function startWorker(): Promise<Worker | undefined> {
  return (await oneWorker()) ?? oneWorker();
}

async function oneWorker(): Promise<Worker | undefined> {
  try {
    const thread = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module', name: 'vitrail' });
    const runs = await new Promise<boolean>((tell) => {
      thread.addEventListener('message', () => tell(true), { once: true });
      thread.addEventListener('error', () => tell(false), { once: true });
    });
    if (runs) return thread;
    thread.terminate();
  } catch {
    // The page's policy forbids workers.
  }
  return undefined;
}
