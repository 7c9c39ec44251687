import { loadGraphModel } from '@tensorflow/tfjs-converter';
import * as tf from '@tensorflow/tfjs-core';
import { at } from '../../src/base/at.ts';
import { spanCost } from '../../src/runtime/network/attribute/cost.ts';
import { loadNetwork } from '../../src/runtime/network/import/load.ts';
import { pull } from '../../src/runtime/network/pull.ts';
import { Trace } from '../../src/runtime/network/trace.ts';
import { current, readFrom } from './subject.ts';
import { alternately, repeated, settled, times } from './time.ts';

/** A channel of a layer. */
interface Channel {
  layer: string;
  channel: number;
}

/** Measures our derivative pass from a channel to the pixels. */
export async function pullAlone({ layer, channel, runs }: Channel & { runs: number }) {
  const { trace, network } = current();
  const tensor = network.resolve(layer);
  const cotangent = channelCotangent(trace, tensor, channel);
  const ms = await times(runs, () => settled(pull(trace, { from: network.input, to: tensor, cotangent })));
  cotangent.dispose();
  return { ms, flops: spanCost(trace, network.input, tensor).flops };
}

function channelCotangent(trace: Trace, tensor: string, channel: number): tf.Tensor {
  const shape = trace.shape(tensor);
  return tf.tidy(() => {
    const one = tf.oneHot(tf.tensor1d([channel], 'int32'), at(shape, -1));
    return tf.mul(tf.ones([1, ...shape]), tf.cast(one, 'float32'));
  });
}

/** Measures the derivative of a channel's sum by the pixels: ours with stored activations, and stock `tf.grad`. */
export async function pullToPixels({ layer, channel, runs }: Channel & { runs: number }) {
  const { trace, picture, network, stock: loadStock } = current();
  const stock = await loadStock();
  const tensor = network.resolve(layer);
  const cotangent = channelCotangent(trace, tensor, channel);
  const forward = (x: tf.Tensor) => stock.execute({ [network.input]: x }, tensor) as tf.Tensor4D;
  const gradient = tf.grad((x) => tf.sum(tf.slice(forward(x), [0, 0, 0, channel], [-1, -1, -1, 1])));
  const ours = pull(trace, { from: network.input, to: tensor, cotangent });
  const theirs = gradient(picture);
  const difference = tf.div(tf.max(tf.abs(tf.sub(ours, theirs))), tf.max(tf.abs(theirs)));
  const error = at(await difference.data(), 0);
  tf.dispose([ours, theirs]);
  const pair = await alternately(
    runs,
    () => settled(pull(trace, { from: network.input, to: tensor, cotangent })),
    () => settled(gradient(picture)),
  );
  const forwardAlone = await repeated(runs, () => settled(forward(picture)));
  cotangent.dispose();
  return { ...pair, forward: forwardAlone, error };
}

/** Measures a whole forward run, ours and stock. */
export async function runForward({ runs }: { runs: number }) {
  const { picture, network, trace, stock: loadStock } = current();
  const stock = await loadStock();
  const { logits } = network.manifest.output!;
  const ours = async () => {
    const run = new Trace(network, picture);
    await settled(run.get(logits).clone());
    run.dispose();
  };
  const theirs = () => settled(stock.execute({ [network.input]: picture }, logits) as tf.Tensor);
  await ours();
  await theirs();
  const pair = await alternately(runs, ours, theirs);
  const { flops } = spanCost(trace, network.input, network.resolve(logits));
  return { ...pair, flops };
}

/** Measures loading from the server's files to usable weights, ours and `tf.loadGraphModel`. */
export async function load({ runs }: { runs: number }) {
  const { facts } = current();
  const address = new URL(facts.manifest.model, facts.folder).href;
  return alternately(
    runs,
    async () => (await loadNetwork(facts.manifest, readFrom(facts.folder))).dispose(),
    async () => (await loadGraphModel(address)).dispose(),
  );
}

/** Returns the GFLOPS of a square matrix product on the backend. */
export async function matmulPeak({ size, runs }: { size: number; runs: number }): Promise<number> {
  const [a, b] = [tf.randomNormal([size, size]), tf.randomNormal([size, size])];
  const found = await times(runs, () => settled(tf.matMul(a, b)));
  tf.dispose([a, b]);
  return (2 * size ** 3) / Math.min(...found) / 1e6;
}

/**
 * Returns the bytes of the backend's live tensors, of the stored run, and of all memory that the backend ever
 * allocated: it never frees any.
 */
export async function memory() {
  const { trace, network } = current();
  const { numBytes, numBytesInGPUAllocated } = tf.memory() as tf.MemoryInfo & {
    numBytesInGPUAllocated?: number;
  };
  const heap = (tf.backend() as { wasm?: { HEAPU8?: Uint8Array } }).wasm?.HEAPU8?.byteLength;
  return {
    tensors: numBytes,
    trace: trace.bytes,
    weights: network.bytes,
    allocated: heap ?? numBytesInGPUAllocated ?? numBytes,
  };
}
