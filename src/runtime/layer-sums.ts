import type { AxisName } from '../base/axis.ts';
import { keyOf } from '../base/key.ts';
import type { DatasetAddress, NetworkAddress } from './address.ts';
import type { Expression } from './expression.ts';
import { identityOf } from './identity.ts';

/** Returns the expression of a layer's activations over a dataset, as documents ask for them: sums over some axes. */
export function layerSums(
  network: NetworkAddress,
  layer: string,
  over: AxisName[],
  dataset: DatasetAddress,
): Expression {
  const op = 'dataset/activation';
  const rest = { layer, over, with: 'sum', unit: 'activation' };
  const named = { network: identityOf(network), dataset: identityOf(dataset), ...rest };
  const key = keyOf({ op, version: 1, params: named, inputs: [] });
  return { key, op, place: 'device', params: { network, dataset, ...rest }, inputs: [] };
}
