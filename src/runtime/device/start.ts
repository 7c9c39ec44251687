import type { DeviceOptions, Host } from '../host.ts';
import { decodeInBrowser } from '../loader/decode-browser.ts';
import { DEFAULT_ALLOW, Loader } from '../loader/loader.ts';
import { WorkerHost } from './worker-host.ts';

/** What a host is started with. */
export interface HostOptions extends DeviceOptions {
  /** Absolute URL, with a final slash, below which the bundled files lie. */
  base: string;
  allow?: string[];
  /** `false` computes in the page itself. */
  worker?: boolean;
}

/**
 * Starts a device for a page: in a worker, or in place where none can be had (a page on another origin, or one whose
 * policy forbids it).
 */
export async function startHost({
  base,
  allow = DEFAULT_ALLOW,
  worker,
  ...options
}: HostOptions): Promise<Host> {
  const thread = worker === false ? undefined : await startWorker();
  if (thread) return new WorkerHost(thread, { base, allow }, options);
  const { Device } = await import('./device.ts');
  return new Device(new Loader({ base, allow }), decodeInBrowser, options);
}

/** A worker that runs; undefined where it is refused, at once or when its script is loaded. */
async function startWorker(): Promise<Worker | undefined> {
  try {
    const thread = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module', name: 'vitrail' });
    await new Promise((resolve, reject) => {
      thread.addEventListener('message', resolve, { once: true });
      thread.addEventListener('error', reject, { once: true });
    });
    return thread;
  } catch {
    return undefined;
  }
}
