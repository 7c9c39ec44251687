import type { HostOptions } from '../../runtime/device/start.ts';
import type { Host } from '../../runtime/host.ts';
import { part } from '../../runtime/part.ts';
import { type Lease, Leases } from '../leases.ts';
import { LazyHost } from './lazy-host.ts';

const hosts = new Leases<Host>((host) => host.dispose());

/**
 * Leases the host of all embeds of a page with the same options: one worker, one backend, one copy of each network.
 * Nothing of it is loaded before one of them needs it.
 */
export const leaseHost = (options: HostOptions): Lease<Host> =>
  hosts.take(JSON.stringify(options), () => new LazyHost(() => start(options)));

async function start(options: HostOptions): Promise<Host> {
  const { startDevice } = await part(() => import('./start.ts'));
  return startDevice(options);
}
