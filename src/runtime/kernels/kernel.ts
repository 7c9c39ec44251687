import type { OperatorParams } from '../../../schema/dist/params.ts';
import type { Value } from '../../base/value.ts';
import type { NetworkAddress } from '../address.ts';
import type { Progress } from '../host.ts';
import type { Decode } from '../input/picture/load.ts';
import type { Loader } from '../loader/loader.ts';
import type { Network } from '../network/network.ts';
import type { Trace } from '../network/trace.ts';

/** The params of an operator that has a Definition, and the unit that the compiler decided on. */
export type ParamsOf<Operator extends keyof OperatorParams> = OperatorParams[Operator] & { unit: string };

/** An operator on small arrays, which runs beside the views: pure, synchronous, well under a frame. */
export type PageKernel<Params = object> = (inputs: [Value, ...Value[]], params: Params) => Value;

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
export type DeviceKernel<Params = Record<string, unknown>> = (
  inputs: (Value | Trace)[],
  params: Params,
  context: DeviceContext,
) => Promise<Value | Trace>;
