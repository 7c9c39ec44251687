import type { Value } from '../../../base/value.ts';
import type { NetworkAddress } from '../../address.ts';
import { enter } from '../../input/kinds.ts';
import { Trace } from '../../network/trace.ts';
import type { DeviceKernel } from '../kernel.ts';

/** Returns the stored run of a network on an input. Each of its tensors is computed when it is first read. */
export const run: DeviceKernel<{ network: NetworkAddress }> = async (
  [value],
  { network: address },
  { network },
) => {
  const loaded = await network(address);
  const input = enter(value as Value, loaded.manifest.input);
  const trace = new Trace(loaded, input);
  input.dispose();
  return trace;
};
