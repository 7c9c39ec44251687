import * as tf from '@tensorflow/tfjs-core';
import type { Manifest } from '../../src/base/manifest.ts';
import { Network } from '../../src/runtime/network/network.ts';
import type { Op, OpKind } from '../../src/runtime/network/ops/kinds/op.ts';

/** A manifest that names the given tensors as layers; the last one is the output. */
export function manifestWith(layers: string[], size: [number, number] = [8, 8]): Manifest {
  return {
    id: 'test',
    title: 'Test',
    format: 'tfjs-graph',
    model: 'model.json',
    hash: '',
    weightBytes: 0,
    input: {
      tensor: 'input',
      size,
      preprocess: { scale: 1 / 255, mean: [0, 0, 0], std: [1, 1, 1], order: 'rgb' },
    },
    layers: layers.map((name) => ({ name, tensor: name, shape: [], inputs: [] })),
    output: { logits: layers.at(-1)! },
    labels: [],
  };
}

/** A network of ops in order; every tensor is a layer. */
export function networkOf(ops: Op[], size?: [number, number]): Network {
  return new Network(
    manifestWith(
      ops.map((op) => op.name),
      size,
    ),
    'input',
    ops,
  );
}

type Without<K extends OpKind> = Omit<Extract<Op, { kind: K }>, 'name' | 'inputs' | 'kind'>;

/** An op, named after its kind and reading the input unless told otherwise. */
export function op<K extends OpKind>(kind: K, rest: Without<K>, name: string = kind, inputs = ['input']): Op {
  return { kind, name, inputs, ...rest } as unknown as Op;
}

/** Normal random numbers, the same at every run. */
export const normal = (shape: number[], seed: number): tf.Tensor =>
  tf.randomNormal(shape, 0, 1, 'float32', seed);

/**
 * Numbers that differ by 0.1 from each other and never are 0, in random order: no kink of a maximum is near.
 */
export function distinct(shape: number[], seed: number): tf.Tensor {
  const size = shape.reduce((a, b) => a * b, 1);
  let state = seed;
  const keyed = Array.from({ length: size }, (_, i) => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return { value: (i - size / 2 + 0.3) / 10, order: state };
  });
  keyed.sort((a, b) => a.order - b.order);
  return tf.tensor(
    keyed.map(({ value }) => value),
    shape,
  );
}

/** The sum of products of two tensors, read back. */
export async function inner(a: tf.Tensor, b: tf.Tensor): Promise<number> {
  const sum = tf.tidy(() => tf.sum(tf.mul(a, b)));
  const [value] = await sum.data();
  sum.dispose();
  return value!;
}
