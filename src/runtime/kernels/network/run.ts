import type { Value } from '../../../base/value.ts';
import type { NetworkAddress } from '../../address.ts';
import { Trace } from '../../network/trace.ts';
import type { DeviceKernel } from '../kernel.ts';
import { addressFor, runOn } from '../run-on.ts';

/**
 * Returns the stored run of a network on an input. Each of its tensors is computed when it is first read. An edited
 * network takes what is the same from the run of the network that it is made of, if that is given.
 */
export const run: DeviceKernel<{ network: NetworkAddress }> = async (
  [value, base],
  { network: address },
  context,
) => {
  const shown = value as Value;
  if (base instanceof Trace) return Trace.over(base, await context.network(addressFor(shown, address)));
  return runOn(shown, address, context);
};
