import type { Value } from '../../../base/value.ts';
import type { NetworkAddress } from '../../address.ts';
import { enter } from '../../input/kinds.ts';
import { Trace } from '../../network/trace.ts';
import type { DeviceKernel } from '../kernel.ts';

/**
 * Returns the stored run of a network on an input. Each of its tensors is computed when it is first read. An edited
 * network takes what is the same from the run of the network that it is made of, if that is given.
 */
export const run: DeviceKernel<{ network: NetworkAddress }> = async (
  [value, base],
  { network: address },
  { network },
) => {
  const shown = value as Value;
  const loaded = await network(readFor(shown, address));
  if (base instanceof Trace) return Trace.over(base, loaded);
  const input = enter(shown, loaded.manifest.input);
  const trace = new Trace(loaded, input, shown.axes[0]?.names);
  input.dispose();
  return trace;
};

/** Returns the address of a network as it is read for as many tokens as a text has. */
function readFor({ axes: [first] }: Value, address: NetworkAddress): NetworkAddress {
  return first?.name === 'token' ? { ...address, length: first.size } : address;
}
