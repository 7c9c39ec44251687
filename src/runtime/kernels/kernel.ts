import type { Value } from '../../base/value.ts';
import type { NetworkAddress } from '../address.ts';
import type { Progress } from '../host.ts';
import type { Decode } from '../input/picture/load.ts';
import type { Loader } from '../loader/loader.ts';
import type { Network } from '../network/network.ts';
import type { Trace } from '../network/trace.ts';

/** An operator on small arrays, which runs beside the views: pure, synchronous, well under a frame. */
export type PageKernel = (inputs: [Value, ...Value[]], params: Record<string, unknown>) => Value;

/** What a device operator can use. */
export interface DeviceContext {
  loader: Loader;
  decode: Decode;
  /** Returns the network at an address, which is loaded once. */
  network(address: NetworkAddress): Promise<Network>;
  signal: AbortSignal;
  onProgress(progress: Progress): void;
}

/** An operator that needs the network's tensors. A stored run (`Trace`) stays on the device; values leave it. */
export type DeviceKernel = (
  inputs: (Value | Trace)[],
  params: Record<string, unknown>,
  context: DeviceContext,
) => Promise<Value | Trace>;
