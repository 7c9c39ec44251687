import { loadGraphModel } from '@tensorflow/tfjs-converter';
import * as tf from '@tensorflow/tfjs-core';
import { loadNetwork } from '../../src/runtime/network/import/load.ts';
import { pull } from '../../src/runtime/network/pull.ts';
import { Trace } from '../../src/runtime/network/trace.ts';
import { current, readFrom } from './subject.ts';
import { alternately, settled, times } from './time.ts';

/** A channel of a layer. */
export interface Unit {
  layer: string;
  channel: number;
}

/** The derivative of a channel's sum to the pixels, ours with activations stored and by stock `tf.grad`. */
export async function pullToPixels({ layer, channel, runs }: Unit & { runs: number }) {
  const { trace, stock, picture, network } = current();
  const tensor = network.resolve(layer);
  const shape = trace.shape(tensor);
  const cotangent = tf.tidy(() => {
    const one = tf.oneHot(tf.tensor1d([channel], 'int32'), shape.at(-1)!);
    return tf.mul(tf.ones([1, ...shape]), tf.cast(one, 'float32'));
  });
  const forward = (x: tf.Tensor) => stock.execute({ [network.input]: x }, tensor) as tf.Tensor4D;
  const gradient = tf.grad((x) => tf.sum(tf.slice(forward(x), [0, 0, 0, channel], [-1, -1, -1, 1])));
  const ours = pull(trace, { from: network.input, to: tensor, cotangent });
  const theirs = gradient(picture);
  const [error] = await tf.div(tf.max(tf.abs(tf.sub(ours, theirs))), tf.max(tf.abs(theirs))).data();
  tf.dispose([ours, theirs]);
  const [own, reference] = await alternately(
    runs,
    () => settled(pull(trace, { from: network.input, to: tensor, cotangent })),
    () => settled(gradient(picture)),
  );
  const alone = await times(runs, () => settled(forward(picture)));
  cotangent.dispose();
  return { own, reference, forward: alone, error };
}

/** A whole run, ours and stock. */
export async function runForward({ runs }: { runs: number }) {
  const { picture, network, stock } = current();
  const { logits } = network.manifest.output;
  const ours = async () => {
    const trace = new Trace(network, picture);
    await settled(trace.get(logits).clone());
    trace.dispose();
  };
  const theirs = () => settled(stock.execute({ [network.input]: picture }, logits) as tf.Tensor);
  const [own, reference] = await alternately(runs, ours, theirs);
  return { own, reference };
}

/** Loading from the server's files to usable weights, ours and by `tf.loadGraphModel`. */
export async function load({ runs }: { runs: number }) {
  const { facts } = current();
  const address = new URL(facts.manifest.model, facts.folder).href;
  const [own, reference] = await alternately(
    runs,
    async () => (await loadNetwork(facts.manifest, readFrom(facts.folder))).dispose(),
    async () => (await loadGraphModel(address)).dispose(),
  );
  return { own, reference };
}

/** GFLOPS of a square matrix product on the backend. */
export async function matmulPeak({ size, runs }: { size: number; runs: number }): Promise<number> {
  const [a, b] = [tf.randomNormal([size, size]), tf.randomNormal([size, size])];
  const found = await times(runs, () => settled(tf.matMul(a, b)));
  tf.dispose([a, b]);
  return (2 * size ** 3) / Math.min(...found) / 1e6;
}

/** Bytes of the backend's live tensors, the stored run, and the WASM heap, which never shrinks. */
export async function memory() {
  const { trace, network } = current();
  const heap = (tf.backend() as { wasm?: { HEAPU8?: Uint8Array } }).wasm?.HEAPU8?.byteLength;
  return { tensors: tf.memory().numBytes, trace: trace.bytes, weights: network.bytes, heap };
}
