import type { Value } from '../../base/value.ts';
import type { NetworkAddress } from '../address.ts';
import { enter } from '../input/kinds.ts';
import { Trace } from '../network/trace.ts';
import type { DeviceContext } from './kernel.ts';

/** Returns a run of the network at an address on an input. The caller disposes it. Throws the fault `input-kind`. */
export async function runOn(
  shown: Value,
  address: NetworkAddress,
  { network }: Pick<DeviceContext, 'network'>,
): Promise<Trace> {
  const loaded = await network(addressFor(shown, address));
  const input = enter(shown, loaded.manifest.input);
  const trace = new Trace(loaded, input, shown.axes[0]?.names);
  input.dispose();
  return trace;
}

/** Returns the address of a network as it is read for as many tokens as a text has. */
export function addressFor({ axes: [first] }: Value, address: NetworkAddress): NetworkAddress {
  return first?.name === 'token' ? { ...address, length: first.size } : address;
}
