import { at } from '../../../base/at.ts';
import { HEAD_TENSOR } from '../../../base/derived.ts';
import { gridOf } from '../../../base/layer.ts';
import type { Value } from '../../../base/value.ts';
import * as tf from '../../backend/tensors.ts';
import type { Network } from '../../network/network.ts';
import { weightsOf } from '../../network/ops/kinds/op.ts';

/**
 * Returns the scores of a trained head for examples of which the layer below it is known: [example, class].
 * @param sums of each channel over the positions, [example, channel]
 */
export async function headScores(sums: Value, network: Network, layer: string, unit: string): Promise<Value> {
  const head = network.op(HEAD_TENSOR);
  const { matrix, bias } = head ? weightsOf(head) : {};
  const [examples, { layer: below, size: width }] = [at(sums.axes, 0), at(sums.axes, 1)];
  const facts = network.manifest.layers.find(({ name }) => name === below);
  if (!matrix || !bias || !facts) throw new RangeError('The network has no trained head.');
  const [height, columns] = gridOf(facts) ?? [1, 1];
  const scores = tf.tidy(() => {
    const means = tf.div(tf.tensor(sums.data, [examples.size, width]), height * columns);
    return tf.add(tf.matMul(means as tf.Tensor2D, matrix as tf.Tensor2D), bias);
  });
  const data = (await scores.data()) as Float32Array;
  scores.dispose();
  return { axes: [examples, { name: 'class', size: at(matrix.shape, 1), layer }], data, unit };
}
