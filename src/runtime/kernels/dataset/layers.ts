import { at } from '../../../base/at.ts';
import { mapped } from '../../../base/mapped.ts';
import type { Value } from '../../../base/value.ts';
import type { DatasetAddress, NetworkAddress } from '../../address.ts';
import * as tf from '../../backend/tensors.ts';
import { layerIn, tensorOf } from '../../network/names.ts';
import type { Trace } from '../../network/trace.ts';
import type { DeviceKernel } from '../kernel.ts';
import { BATCH, runOf } from './batch.ts';
import { scan } from './scan.ts';

interface Params {
  network: NetworkAddress;
  dataset: DatasetAddress;
  layers: string[];
}

/**
 * Returns the channels of several layers for each example, summed over positions: of the axis example, with a part
 * [example, channel] by the name of each layer. The network runs once on each example.
 */
export const layers: DeviceKernel<Params> = async (_, params, context) => {
  const [network, examples] = [await context.network(params.network), await context.dataset(params.dataset)];
  const compute = async (numbers: number[]) => {
    const trace = await runOf(network, examples, numbers, context.signal);
    try {
      const each = params.layers.map(async (layer) => {
        const sums = tf.tidy(() => channelSums(trace, layer));
        const data = (await sums.data()) as Float32Array;
        sums.dispose();
        return [layer, data] as const;
      });
      return Object.fromEntries(await Promise.all(each));
    } finally {
      trace.dispose();
    }
  };
  const toValue = (numbers: number[], data: Record<string, Float32Array>): Value => {
    const axis = examples.axis(numbers);
    const parts = mapped(data, (own, layer): Value => {
      const size = own.length / Math.max(1, axis.size);
      return { axes: [axis, { name: 'channel', size, layer }], data: own, unit: 'activation' };
    });
    return { axes: [axis], data: new Float32Array(axis.size), unit: '', parts };
  };
  return scan(examples, { what: 'running examples', batch: BATCH, compute, toValue }, context);
};

/** Returns the sum over all axes but the channels: [batch, channels]. */
function channelSums(trace: Trace, layer: string): tf.Tensor {
  const { axes } = layerIn(trace, layer);
  const tensor = trace.get(tensorOf(trace.network, layer));
  const along = axes.flatMap((name, i) => (name === 'channel' || name === 'class' ? [] : [i + 1]));
  const sums = along.length === 0 ? tensor : tf.sum(tensor, along);
  return tf.reshape(sums, [at(sums.shape, 0), -1]);
}
