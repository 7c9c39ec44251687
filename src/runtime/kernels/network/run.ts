import type { Value } from '../../../base/value.ts';
import type { NetworkAddress } from '../../address.ts';
import { enter } from '../../input/kinds.ts';
import { Trace } from '../../network/trace.ts';
import type { DeviceContext, DeviceKernel } from '../kernel.ts';

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
  if (base instanceof Trace) return Trace.over(base, await context.network(readFor(shown, address)));
  return runOn(shown, address, context);
};

/** Returns a run of the network at an address on an input, which is read for as many tokens as a text has. */
export async function runOn(
  shown: Value,
  address: NetworkAddress,
  { network }: Pick<DeviceContext, 'network'>,
): Promise<Trace> {
  const loaded = await network(readFor(shown, address));
  const input = enter(shown, loaded.manifest.input);
  const trace = new Trace(loaded, input, shown.axes[0]?.names);
  input.dispose();
  return trace;
}

/** Returns the address of a network as it is read for as many tokens as a text has. */
function readFor({ axes: [first] }: Value, address: NetworkAddress): NetworkAddress {
  return first?.name === 'token' ? { ...address, length: first.size } : address;
}
