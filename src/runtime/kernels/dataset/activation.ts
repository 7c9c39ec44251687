import { at } from '../../../base/at.ts';
import type { AxisName } from '../../../base/axis.ts';
import type { Value, ValueAxis } from '../../../base/value.ts';
import type { DatasetAddress, NetworkAddress } from '../../address.ts';
import * as tf from '../../backend/tensors.ts';
import { directionsIn } from '../../factor/directions.ts';
import { encoderIn } from '../../factor/encoder.ts';
import { amountsOf } from '../../network/directed.ts';
import { layerIn, tensorOf } from '../../network/names.ts';
import type { DeviceKernel } from '../kernel.ts';
import { batchOf, runAt } from './batch.ts';
import { headScores } from './head-scores.ts';
import { scan } from './scan.ts';

/** How axes are reduced; `peak`: the largest along `key`, on average over the others. */
type Norm = 'sum' | 'mean' | 'l2' | 'peak';

interface Params {
  network: NetworkAddress;
  dataset: DatasetAddress;
  layer: string;
  /** The axes of the layer that its atoms reduce, and how. */
  over: AxisName[];
  with: Norm;
  /** What the first input holds, where that is directions that stand in place of the channels. */
  along?: 'direction';
  unit: string;
}

/**
 * Returns the activations of a layer's atoms for each example: [example, axes of the atoms]. Where positions are
 * reduced, the part `places` has that of the largest activation of each: row * columns + column, or the token. Inputs: the
 * directions of `along`, or the sums that a trained head reads, where they are known.
 */
export const activation: DeviceKernel<Params> = async ([given], params, context) => {
  const { layer, over, with: norm, along, unit } = params;
  if (given && !along) return headScores(given as Value, await context.network(params.network), layer, unit);
  const directions = along && (given as Value);
  const directed = directions && { directions: directionsIn(directions), encoder: encoderIn(directions) };
  const examples = await context.dataset(params.dataset);
  let own: ValueAxis[] = [];
  const compute = async (numbers: number[]) => {
    const trace = await runAt(params.network, examples, numbers, context);
    try {
      const { axes, shape } = layerIn(trace, layer);
      const tensor = trace.get(tensorOf(trace.network, layer));
      if (directed) {
        own = directionAxes(directions, layer);
        const projected = tf.tidy(() => amountsOf(tensor, directed));
        try {
          return await reduced(projected, [...axes.slice(0, -1), 'direction'], over, norm);
        } finally {
          projected.dispose();
        }
      }
      own = axes.flatMap((name, i) => (over.includes(name) ? [] : [{ name, size: at(shape, i), layer }]));
      return await reduced(tensor, axes, over, norm);
    } finally {
      trace.dispose();
    }
  };
  const toValue = (numbers: number[], { data, places }: Record<string, Float32Array>): Value => {
    const axes = [examples.axis(numbers), ...own];
    return {
      axes,
      data: data ?? new Float32Array(),
      unit,
      ...(places && { parts: { places: { axes, data: places, unit: 'position' } } }),
    };
  };
  return scan(examples, { what: 'running examples', batch: batchOf(examples), compute, toValue }, context);
};

/** Returns the axis of several directions; none of a single one. */
const directionAxes = ({ axes }: Value, layer: string): ValueAxis[] =>
  axes.slice(0, -1).map(({ size, names }) => ({ name: 'direction', size, layer, ...(names && { names }) }));

/** Reduces a layer's tensor, [batch, ...its axes], to its atoms; see {@link activation}. */
async function reduced(
  tensor: tf.Tensor,
  axes: readonly AxisName[],
  over: readonly AxisName[],
  norm: Norm,
): Promise<Record<string, Float32Array>> {
  const along = axes.flatMap((name, i) => (over.includes(name) ? [i + 1] : []));
  if (along.length === 0) return { data: (await tensor.data()) as Float32Array };
  const sums = tf.tidy(() => REDUCED[norm](tensor, along, axes.indexOf('key') + 1));
  const isPlaces = ['y,x', 'token'].includes(axes.slice(0, -1).join()) && along.length === axes.length - 1;
  const largest = isPlaces ? tf.tidy(() => placesOf(tensor)) : undefined;
  try {
    const data = (await sums.data()) as Float32Array;
    return { data, ...(largest && { places: Float32Array.from(await largest.data()) }) };
  } finally {
    tf.dispose([sums, ...(largest ? [largest] : [])]);
  }
}

const REDUCED: Record<Norm, (tensor: tf.Tensor, along: number[], key: number) => tf.Tensor> = {
  sum: (tensor, along) => tf.sum(tensor, along),
  mean: (tensor, along) => tf.mean(tensor, along),
  l2: (tensor, along) => tf.sqrt(tf.sum(tf.square(tensor), along)),
  peak: (tensor, along, key) => {
    const largest = tf.max(tensor, key, true);
    return tf.mean(largest, along);
  },
};

/** Returns where each channel is largest: [batch, y, x, channel] or [batch, token, channel] -> [batch, channel]. */
function placesOf(maps: tf.Tensor): tf.Tensor {
  const [batch, channels] = [at(maps.shape, 0), at(maps.shape, -1)];
  return tf.argMax(tf.transpose(tf.reshape(maps, [batch, -1, channels]), [0, 2, 1]), 2);
}
