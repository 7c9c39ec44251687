import { at } from '../../../base/at.ts';
import { OFFSETS } from '../../../base/axis.ts';
import { pictureFacts } from '../../../base/input.ts';
import type { ValueAxis } from '../../../base/value.ts';
import type { NetworkAddress } from '../../address.ts';
import { connections } from '../../network/connections.ts';
import type { DeviceKernel } from '../kernel.ts';

/** The axes of the channels that weights read, and of those that they are read into. */
export interface WeightAxes {
  /** The tensor whose op has the weights. */
  tensor: string;
  from: Pick<ValueAxis, 'name' | 'layer'>;
  /** `first`: the number of the first of them, where these are only some of the layer's channels. */
  into: Pick<ValueAxis, 'name' | 'layer'> & { first?: number };
}

/** Returns the weights by which a tensor is computed: [dy, dx, from, to], or where only one place is read [from, to]. */
export const weights: DeviceKernel<WeightAxes & { network: NetworkAddress; unit: string }> = async (
  _inputs,
  { network: address, unit, ...axes },
  context,
) => {
  const network = await context.network(address);
  const { weights: tensor } = connections(network, axes.tensor);
  const data = (await tensor.data()) as Float32Array;
  const around = tensor.shape.slice(0, -2);
  const wide = around.some((size) => size > 1)
    ? around.map((size, i): ValueAxis => ({ name: at(OFFSETS, i), size }))
    : [];
  const { order } = pictureFacts(network.manifest.input).preprocess;
  return {
    axes: [...wide, ...channelAxes(axes, tensor.shape)],
    data: data.slice(),
    unit,
    // The order in which the network takes colours.
    ...(axes.from.layer === 'input' && { notes: { order } }),
  };
};

/** Returns the axes of the channels at both ends of weights of a shape. */
export function channelAxes({ from, into: { first, ...to } }: WeightAxes, shape: number[]): ValueAxis[] {
  const [read, written] = [at(shape, -2), at(shape, -1)];
  const index = first === undefined ? {} : { index: Array.from({ length: written }, (_, i) => first + i) };
  return [
    { ...from, size: read },
    { ...to, size: written, ...index },
  ];
}
