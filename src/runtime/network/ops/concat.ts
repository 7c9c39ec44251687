import { at } from '../../../base/at.ts';
import { wasmHeap } from '../../backend/heap.ts';
import { splitChannels } from '../../backend/kernels/split-channels.ts';
import * as tf from '../../backend/tensors.ts';
import type { ConcatOp, OpRule } from './kinds/op.ts';

/** Side by side along the channels. */
export const concat: OpRule<ConcatOp, 'any'> = {
  shape: (_op, inputs) => [
    ...at(inputs, 0).slice(0, -1),
    inputs.reduce((channels, shape) => channels + at(shape, -1), 0),
  ],

  run: (_op, inputs) => tf.concat(inputs, -1),

  push(_op, primal, tangents) {
    const present = tangents.filter((tangent) => tangent !== undefined);
    const batch = at(at(present, 0).shape, 0);
    return tf.concat(
      tangents.map((tangent, i) => tangent ?? tf.zeros([batch, ...primal.inputShape(i)])),
      -1,
    );
  },

  pull(op, primal, cotangent) {
    const channels = op.inputs.map((_, i) => at(primal.inputShape(i), -1));
    const heap = wasmHeap();
    // A target is often one channel in one branch: the others' cotangents are zero, and need no walk.
    return heap ? splitChannels(heap, cotangent, channels) : tf.split(cotangent, channels, -1);
  },
};
