import { at } from '../../base/at.ts';
import { HEAD_TENSOR } from '../../base/derived.ts';
import type { NetworkAddress } from '../address.ts';
import type { TrainedHead } from '../network/derived/training.ts';
import { tensorOf } from '../network/names.ts';
import type { Trace } from '../network/trace.ts';
import type { DeviceContext } from './kernel.ts';

/** Returns how the head of a network was trained. */
export async function headTraining(context: DeviceContext, network: NetworkAddress): Promise<TrainedHead> {
  const training = await context.training(network);
  if (training.kind !== 'head') throw new RangeError('Not the head alone was trained.');
  return training;
}

/** Returns what a trained head reads: the mean of each channel. */
export async function headInput(trace: Trace): Promise<Float32Array> {
  const head = trace.network.op(tensorOf(trace.network, 'output'));
  if (head?.name !== HEAD_TENSOR) throw new RangeError('The network has no trained head.');
  return (await trace.get(at(head.inputs, 0)).data()) as Float32Array;
}
