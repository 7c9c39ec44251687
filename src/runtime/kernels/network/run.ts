import type { Value } from '../../../base/value.ts';
import type { NetworkAddress } from '../../address.ts';
import { enter } from '../../input/kinds.ts';
import { Trace } from '../../network/trace.ts';
import type { DeviceKernel } from '../kernel.ts';

/** The stored run of a network on an input. Nothing is computed yet: each tensor is, when first asked for. */
export const run: DeviceKernel = async ([value], { network: address }, { network }) => {
  const loaded = await network(address as NetworkAddress);
  const input = enter(value as Value, loaded.manifest.input);
  const trace = new Trace(loaded, input);
  input.dispose();
  return trace;
};
