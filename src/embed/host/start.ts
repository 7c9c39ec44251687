import { wasmFiles } from '../../runtime/backend/wasm-files.ts';
import { type HostOptions, startHost } from '../../runtime/device/start.ts';
import type { Host } from '../../runtime/host.ts';

/** Starts a host with the files beside this module. */
export const startDevice = (options: HostOptions): Promise<Host> =>
  startHost({ wasmPaths: wasmFiles(), ...options });
