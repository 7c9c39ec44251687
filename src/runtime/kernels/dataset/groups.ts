import { at } from '../../../base/at.ts';
import type { Value, ValueAxis } from '../../../base/value.ts';
import type { DatasetAddress, NetworkAddress } from '../../address.ts';
import * as tf from '../../backend/tensors.ts';
import { columnMeans, columnNorms, type Matrix, pickColumns, transpose } from '../../factor/matrix.ts';
import { REDUCERS } from '../../factor/reducer.ts';
import { checkReducible } from '../../factor/reducible.ts';
import { negativeShare, type Samples } from '../../factor/samples.ts';
import { product } from '../../network/atoms.ts';
import { layerIn, tensorOf } from '../../network/names.ts';
import { randomOrder, seedFrom } from '../../random.ts';
import type { DeviceKernel } from '../kernel.ts';
import { BATCH, runOf } from './batch.ts';
import { scan } from './scan.ts';

interface Params {
  network: NetworkAddress;
  dataset: DatasetAddress;
  layer: string;
  /** How many positions of each example are looked at. */
  positions: number;
  k: number;
  reducer: 'nmf' | 'pca';
  seed: number;
}

/**
 * Finds groups in a layer over the examples of a dataset (as CRAFT finds concepts: Fel et al. 2023), at positions drawn at
 * random: the directions of the k groups, [group, channel], those with most in the samples first. Notes as of
 * `network/groups`, over the samples; of `pca` the part `offset` is what the directions are about.
 * Faults `too-many-groups`, `values-not-finite`, `nothing-to-group`.
 */
export const groups: DeviceKernel<Params> = async (_, params, context) => {
  const { layer, reducer, seed } = params;
  const k = Math.max(1, Math.round(params.k));
  const samples = await samplesOf(params, {
    ...context,
    onProgress: ({ what, fraction = 0 }) => context.onProgress({ what, fraction: fraction / 2 }),
  });
  checkReducible(samples, k, reducer, { what: layer, columns: `channels of \`${layer}\`` });
  const { scores, loadings, error, iterations } = await REDUCERS[reducer](samples, k, {
    seed,
    signal: context.signal,
    onProgress: (done) => context.onProgress({ what: 'finding groups', fraction: (1 + done) / 2 }),
  });
  const directions = pickColumns(loadings!, byLength(scores));
  const channel: ValueAxis = { name: 'channel', size: samples.columns, layer };
  const group: ValueAxis = { name: 'group', size: k, layer };
  const mean = (): Value => ({
    axes: [channel],
    data: Float32Array.from(columnMeans(samples)),
    unit: 'activation',
  });
  return {
    axes: [group, channel],
    data: Float32Array.from(transpose(directions).data),
    unit: 'share of the direction',
    notes: {
      error,
      share: 1 - (error ?? 0) ** 2,
      negative: reducer === 'nmf' ? negativeShare(samples.data) : 0,
      samples: samples.rows,
      ...(iterations === undefined ? {} : { iterations }),
    },
    ...(reducer === 'pca' && { parts: { offset: mean() } }),
  };
};

/** Returns the columns, the longest first. */
function byLength(scores: Matrix): number[] {
  const lengths = columnNorms(scores);
  return lengths.map((_, j) => j).sort((a, b) => at(lengths, b) - at(lengths, a) || a - b);
}

/** Returns the layer at some positions of each example: [examples * positions, channels]. */
async function samplesOf(
  { network: of, dataset, layer, positions, seed }: Params,
  context: Parameters<DeviceKernel>[2],
): Promise<Samples> {
  const [network, examples] = [await context.network(of), await context.dataset(dataset)];
  let columns = 1;
  const compute = async (numbers: number[]) => {
    const trace = await runOf(network, examples, numbers, context.signal);
    const rows = tf.tidy(() => {
      const { shape } = layerIn(trace, layer);
      columns = at(shape, -1);
      const places = product(shape.slice(0, -1));
      const chosen = numbers.flatMap((number, i) =>
        randomOrder(places, seedFrom([seed, number]))
          .slice(0, positions)
          .map((place) => i * places + place),
      );
      const flat = tf.reshape(trace.get(tensorOf(network, layer)), [numbers.length * places, columns]);
      return tf.gather(flat, tf.tensor1d(chosen, 'int32'));
    });
    try {
      return { data: (await rows.data()) as Float32Array };
    } finally {
      tf.dispose(rows);
      trace.dispose();
    }
  };
  const toValue = (numbers: number[], { data = new Float32Array() }): Value => ({
    axes: [examples.axis(numbers)],
    data,
    unit: 'activation',
  });
  const { data } = await scan(
    examples,
    { what: 'running examples', batch: BATCH, compute, toValue, isOfAll: true },
    context,
  );
  return { rows: data.length / columns, columns, data };
}
