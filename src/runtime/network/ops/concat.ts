import * as tf from '@tensorflow/tfjs-core';
import { wasmHeap } from '../../backend/heap.ts';
import { splitChannels } from '../../backend/kernels/split-channels.ts';
import type { ConcatOp, OpRule } from './kinds/op.ts';

/** Side by side along the channels. */
export const concat: OpRule<ConcatOp> = {
  shape: (_op, inputs) => [
    ...inputs[0]!.slice(0, -1),
    inputs.reduce((channels, shape) => channels + shape.at(-1)!, 0),
  ],

  run: (_op, inputs) => tf.concat(inputs, -1),

  push(_op, primal, tangents) {
    const batch = tangents.find((tangent) => tangent)!.shape[0]!;
    return tf.concat(
      tangents.map((tangent, i) => tangent ?? tf.zeros([batch, ...primal.inputShape(i)])),
      -1,
    );
  },

  pull(op, primal, cotangent) {
    const channels = op.inputs.map((_, i) => primal.inputShape(i).at(-1)!);
    const heap = wasmHeap();
    // A target is often one channel, and lies in one branch: where that can be told, the others need no walk.
    return heap ? splitChannels(heap, cotangent, channels) : tf.split(cotangent, channels, -1);
  },
};
