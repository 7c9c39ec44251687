import { enableProdMode } from '../runtime/backend/tensors.ts';
import { Device } from '../runtime/device/device.ts';
import type { Host } from '../runtime/host.ts';
import type { Loader } from '../runtime/loader/loader.ts';
import { decodeInNode } from './decode-node.ts';

/** Starts a host in Node: in this thread, on the WASM backend. The caller disposes of it. */
export function startNodeHost(loader: Loader): Host {
  enableProdMode();
  return new Device(loader, decodeInNode, { prefer: 'wasm' });
}
