import { loadGraphModel } from '@tensorflow/tfjs-converter';
import * as tf from '@tensorflow/tfjs-core';
import type { ExportedFile } from '../../src/runtime/network/export/exported.ts';
import type { Plain } from './plain.ts';

/**
 * What TensorFlow.js gives out for a picture, by the names of the outputs, without the batch axis.
 * @param files of a graph model: its JSON, then its weights
 */
export async function runGraphModel(
  [model, weights]: readonly ExportedFile[],
  { shape, data }: Plain,
): Promise<Record<string, Plain>> {
  const { modelTopology, weightsManifest, signature } = JSON.parse(new TextDecoder().decode(model!.bytes));
  const weightSpecs = weightsManifest[0].weights as tf.io.WeightsManifestEntry[];
  const artifacts = { modelTopology, signature, weightSpecs, weightData: weights!.bytes.buffer };
  const loaded = await loadGraphModel(tf.io.fromMemory(artifacts));
  const outputs = tf.tidy(() => {
    const found = loaded.predict(tf.tensor(data, [1, ...shape])) as
      | tf.Tensor
      | tf.Tensor[]
      | tf.NamedTensorMap;
    return found instanceof tf.Tensor ? [found] : Object.values(found);
  });
  const names = loaded.outputNodes;
  const read = await Promise.all(
    outputs.map(async (tensor, i) => {
      const plain = { shape: tensor.shape.slice(1), data: [...(await tensor.data())] };
      return [names[i]!, plain] as const;
    }),
  );
  loaded.dispose();
  tf.dispose(outputs);
  return Object.fromEntries(read);
}
