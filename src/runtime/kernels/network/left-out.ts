import type { NetworkAddress } from '../../address.ts';
import { leftOut as changes } from '../../network/derived/left-out.ts';
import { headTraining } from '../head.ts';
import { letOthersGoFirst } from '../interrupt.ts';
import type { DeviceKernel } from '../kernel.ts';

/**
 * Returns how the weights of a trained head change when each of its examples is left out: [example, channel, class], the
 * biases as a last channel.
 */
export const leftOut: DeviceKernel<{ network: NetworkAddress }> = async (_inputs, { network }, context) => {
  const { data, weights, l2, examples } = await headTraining(context, network);
  const onPart = async (fraction: number) => {
    await letOthersGoFirst(context);
    context.onProgress({ what: 'training without each example', fraction });
  };
  const change = await changes(data, weights, l2, { onPart });
  return {
    axes: [examples, { name: 'channel', size: data.width + 1 }, { name: 'class', size: data.classes }],
    data: change,
    unit: 'change of weights',
  };
};
