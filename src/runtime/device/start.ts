import type { DeviceOptions, Host } from '../host.ts';
import { decodeInBrowser } from '../loader/decode-browser.ts';
import { DEFAULT_ALLOW, Loader } from '../loader/loader.ts';
import { WorkerHost } from './worker-host.ts';

export interface HostOptions extends DeviceOptions {
  /** Absolute URL, with a final slash, below which the bundled files lie. */
  base: string;
  allow?: string[];
  /** `false` computes in the page itself. */
  worker?: boolean;
}

/** Starts a device for a page: in a worker, or in place where none can be had (a page on another origin). */
export async function startHost({
  base,
  allow = DEFAULT_ALLOW,
  worker,
  ...options
}: HostOptions): Promise<Host> {
  if (worker !== false) {
    try {
      const thread = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module', name: 'vitrail' });
      return new WorkerHost(thread, { base, allow }, options);
    } catch {
      // A worker of another origin is refused: compute here instead.
    }
  }
  const { Device } = await import('./device.ts');
  return new Device(new Loader({ base, allow }), decodeInBrowser, options);
}
