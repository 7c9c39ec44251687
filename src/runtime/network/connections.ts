import type * as tf from '../backend/tensors.ts';
import type { Network } from './network.ts';
import type { ConvOp, DenseOp } from './ops/kinds/op.ts';

/** The weights by which an op reads channels into others. */
export interface Connections {
  op: ConvOp | DenseOp;
  /** What the op calls them. */
  name: 'filter' | 'matrix';
  /** [height, width, from, to], or [from, to]. */
  weights: tf.Tensor;
}

/** Returns the weights by which a tensor is computed, before edits change it. Throws a RangeError where there are none. */
export function connections(network: Network, tensor: string): Connections {
  const op = network.beforeEdits(tensor);
  if (op?.kind === 'conv') return { op, name: 'filter', weights: op.weights.filter };
  if (op?.kind === 'dense') return { op, name: 'matrix', weights: op.weights.matrix };
  throw new RangeError(`${tensor} is not computed by weights between channels.`);
}
