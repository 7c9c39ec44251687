import type { Value } from '../../base/value.ts';
import type { NetworkAddress, Progress } from '../host.ts';
import type { Loader } from '../loader/loader.ts';
import type { Decode } from '../loader/picture.ts';
import type { Network } from '../network/network.ts';
import type { Trace } from '../network/trace.ts';
import { gradCam } from './attribution/grad-cam.ts';
import { guided } from './attribution/guided.ts';
import { integrated } from './attribution/integrated.ts';
import { linear } from './attribution/linear.ts';
import { occlusion } from './attribution/occlusion.ts';
import { smoothgrad } from './attribution/smoothgrad.ts';
import { activation } from './network/activation.ts';
import { groups } from './network/groups.ts';
import { picture } from './network/picture.ts';
import { run } from './network/run.ts';
import { reduce } from './transform/reduce.ts';

/** What a device operator may use. */
export interface DeviceContext {
  loader: Loader;
  decode: Decode;
  /** The network at an address; loaded once. */
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

/** By operator: one file each, named as its Definition. */
export const deviceKernels: Record<string, DeviceKernel> = {
  'network/picture': picture,
  'network/run': run,
  'network/activation': activation,
  'network/groups': groups,
  'transform/reduce': reduce,
  'attribution/linear': linear,
  'attribution/integrated': integrated,
  'attribution/grad-cam': gradCam,
  'attribution/smoothgrad': smoothgrad,
  'attribution/occlusion': occlusion,
  'attribution/guided': guided,
};
