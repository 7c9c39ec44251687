import * as tf from '@tensorflow/tfjs-core';
import '@tensorflow/tfjs-backend-cpu';
import '@tensorflow/tfjs-core/dist/register_all_gradients.js';
import { beforeAll, describe, expect, it } from 'vitest';
import { HEAD_TENSOR } from '../../../../src/base/derived.ts';
import type { Fault } from '../../../../src/base/diagnostic.ts';
import { type Checkpoint, type Descent, descend } from '../../../../src/runtime/network/derived/descent.ts';
import type { NumberedTrainingSet } from '../../../../src/runtime/network/derived/training.ts';
import { readBy, unfrozenOps } from '../../../../src/runtime/network/derived/unfrozen.ts';
import type { Network } from '../../../../src/runtime/network/network.ts';
import type { Op } from '../../../../src/runtime/network/ops/kinds/op.ts';
import { Trace } from '../../../../src/runtime/network/trace.ts';
import { wasm } from '../../../support/backend.ts';
import { expectClose } from '../../../support/golden.ts';
import { network as loaded } from '../../../support/models.ts';
import { networkOf, normal, op } from '../../../support/networks.ts';
import { noisePictures, smallHead } from '../../../support/small-head.ts';

const LABELS = [0, 1, 2, 1, 0, 2];
const DESCENT: Descent = { epochs: 3, rate: 0.1, batch: 4, seed: 7, l2: 0.5 };

let network: Network;
let trainingSet: NumberedTrainingSet & { pictures: tf.Tensor };
beforeAll(async () => {
  await wasm();
  network = smallHead();
  trainingSet = { ...noisePictures(LABELS), numbers: LABELS.map((_, i) => i), unread: new Set<number>() };
});

/** Trains all weights, and returns the checkpoints. */
async function trained(
  change: Partial<Descent> = {},
  start?: Checkpoint,
  onStep = async (_fraction: number, _loss: number | undefined) => {},
): Promise<Checkpoint[]> {
  const checkpoints: Checkpoint[] = [];
  const ops = network.ops.filter((each) => 'weights' in each) as Op[];
  await descend(
    network,
    ops,
    trainingSet,
    { ...DESCENT, ...change },
    {
      ...(start && { start }),
      onStep,
      onCheckpoint: async (checkpoint) => {
        checkpoints.push(checkpoint);
      },
    },
  );
  return checkpoints;
}

describe('gradient descent', () => {
  it('makes the step that automatic differentiation makes', async () => {
    const [before, after] = await trained({ epochs: 1, batch: LABELS.length });
    const names = ['a filter', 'a bias', 'head matrix', 'head bias'];
    const start = [
      tf.tensor(before!.weights.a!.filter!, [3, 3, 3, 5]),
      tf.tensor(before!.weights.a!.bias!),
      tf.tensor(before!.weights[HEAD_TENSOR]!.matrix!, [5, 3]),
      tf.tensor(before!.weights[HEAD_TENSOR]!.bias!),
    ];
    // tfjs' own gradients; those of its WASM backend lack a kernel.
    await tf.setBackend('cpu');
    const gradients = tf.grads((filter, bias, matrix, offset) => {
      const x = tf.relu(
        tf.add(tf.conv2d(trainingSet.pictures as tf.Tensor4D, filter as tf.Tensor4D, 1, 'same'), bias!),
      );
      const scores = tf.add(tf.matMul(tf.mean(x, [1, 2]) as tf.Tensor2D, matrix as tf.Tensor2D), offset!);
      const loss = tf.losses.softmaxCrossEntropy(tf.oneHot(LABELS, 3), scores);
      return tf.add(loss, tf.mul(DESCENT.l2 / 2, tf.sum(tf.square(matrix!)))) as tf.Scalar;
    })(start);
    const found = [
      after!.weights.a!.filter!,
      after!.weights.a!.bias!,
      after!.weights[HEAD_TENSOR]!.matrix!,
      after!.weights[HEAD_TENSOR]!.bias!,
    ];
    for (const [i, name] of names.entries()) {
      const expected = await tf.sub(start[i]!, tf.mul(gradients[i]!, DESCENT.rate)).data();
      expect(found[i]!.length, name).toBe(expected.length);
      expectClose(found[i]!, expected, 1e-5);
    }
    await tf.setBackend('wasm');
  });

  it('lowers the loss, and keeps the weights before, and after each epoch', async () => {
    const losses: number[] = [];
    const checkpoints = await trained({ epochs: 40, l2: 1e-6 }, undefined, async (_, loss) => {
      if (loss !== undefined) losses.push(loss);
    });
    expect(checkpoints.map(({ epoch }) => epoch)).toEqual(Array.from({ length: 41 }, (_, i) => i));
    expect(losses.at(-1)!).toBeLessThan(0.7 * losses[0]!);
  });

  it('gives the same numbers when it was stopped after an epoch and goes on', async () => {
    const whole = await trained();
    const rest = await trained({}, whole[1]);
    expect(rest.map(({ epoch }) => epoch)).toEqual([2, 3]);
    expect(rest.at(-1)).toEqual(whole.at(-1));
    expect((await trained({ seed: 8 })).at(-1)).not.toEqual(whole.at(-1));
  });

  it('says when it fails, and refuses the weights of another network', async () => {
    const code = (error: unknown) => (error as Fault).code;
    await expect(trained({ rate: 1e30, epochs: 20 })).rejects.toSatisfy(
      (e) => code(e) === 'training-diverged',
    );
    const [first] = await trained({ epochs: 1 });
    const other = { ...first!, weights: { a: { filter: new Float32Array(4) } } };
    await expect(trained({}, other)).rejects.toSatisfy((e) => code(e) === 'checkpoint-other');
  });

  it('leaves no tensor behind', async () => {
    await trained();
    const before = tf.memory().numTensors;
    await trained();
    expect(tf.memory().numTensors).toBe(before);
  });
});

describe('what is unfrozen', () => {
  it('are the ops with weights of the layers, and what they read stays', async () => {
    const net = await loaded();
    const tensor = (name: string) => net.manifest.layers.find((layer) => layer.name === name)!.tensor;
    const ops = unfrozenOps(net, ['mixed5a', 'mixed5b']);
    const later = net.between(tensor('mixed4d'), tensor('mixed5b'));
    expect(ops).toEqual(later.filter((each) => 'weights' in each));
    expect(ops.length).toBeGreaterThan(5);
    const reads = readBy(net, ops, tensor('mixed5b'));
    const changing = new Set(net.dependents(ops.map(({ name }) => name)).map(({ name }) => name));
    expect(reads.filter((name) => changing.has(name))).toEqual([]);
    // All that is trained can be run from them.
    const run = new Trace(net, normal([1, 96, 96, 3], 1));
    const again = Trace.from(net, Object.fromEntries(reads.map((name) => [name, run.get(name)])));
    expect(await again.get(tensor('mixed5b')).data()).toEqual(await run.get(tensor('mixed5b')).data());
    // Unfreezing one of them alone leaves the other as it is.
    const above = unfrozenOps(net, ['mixed5b']);
    expect(above.every((each) => ops.includes(each))).toBe(true);
    expect(above.length).toBeLessThan(ops.length);
    net.dispose();
  });

  it('has weights', async () => {
    const plain = networkOf([op('relu', { attrs: { activation: 'relu' } }, 'a')]);
    expect(() => unfrozenOps(plain, ['a'])).toThrow(expect.objectContaining({ code: 'no-weights' }));
  });
});
