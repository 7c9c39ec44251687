import { at } from '../../base/at.ts';
import type { Dataset } from '../../base/dataset.ts';
import { trainedManifest, trainingExamples } from '../../base/derived.ts';
import { keyOf } from '../../base/key.ts';
import { gridOf } from '../../base/layer.ts';
import type { Manifest } from '../../base/manifest.ts';
import { fault } from '../../base/messages.ts';
import { networkHash } from '../../base/network-hash.ts';
import type { Value } from '../../base/value.ts';
import type { NetworkAddress } from '../address.ts';
import { breathe } from '../breathe.ts';
import type { Expression } from '../host.ts';
import { identityOf } from '../identity.ts';
import type { DeviceContext } from '../kernels/kernel.ts';
import { placesAlong } from '../kernels/transform/axes.ts';
import { fitSoftmax, type Labelled, TOLERANCE } from '../network/derived/softmax-regression.ts';
import type { Training } from '../network/derived/training.ts';
import { withHead } from '../network/derived/with-head.ts';
import { tensorOf } from '../network/names.ts';
import type { Network } from '../network/network.ts';

/** What training needs of its device. */
export interface Trainer {
  context: DeviceContext;
  /** Computes an expression, or finds its value among those that are kept. */
  compute(expression: Expression): Promise<Value>;
}

/** A network with a trained head, and how it came to be. */
export interface Trained {
  network: Network;
  training: Training;
}

/** The address of a network with a trained head. */
export type TrainedAddress = NetworkAddress & Required<Pick<NetworkAddress, 'of' | 'train'>>;

/**
 * Returns a network with a head that is trained on one of its layers, to the optimum. Throws the faults `network-changed`
 * where it is another than that of the address, and `not-converged`.
 * @param base that of `address.of`
 */
export async function train(address: TrainedAddress, base: Network, trainer: Trainer): Promise<Trained> {
  const { at: name, l2, on } = address.train;
  const examples = await trainer.context.dataset(whole(on));
  const { dataset } = examples;
  const layer = base.manifest.layers.find((facts) => facts.name === name);
  if (!layer) throw fault('network-changed');
  const manifest = trainedManifest(base.manifest, layer, address.train, dataset);
  if (networkHash(manifest) !== address.hash) throw fault('network-changed');
  const { numbers, ...data } = await featuresOf(address, base.manifest, dataset, trainer);
  const { context } = trainer;
  const onInner = async () => {
    await breathe();
    await context.pause();
    context.signal.throwIfAborted();
  };
  const onStep = (gradient: number) => {
    context.onProgress({ what: 'training the head', fraction: share(gradient) });
  };
  const fitted = await fitSoftmax(data, l2, { onStep, onInner });
  if (fitted.gradient > TOLERANCE)
    throw fault('not-converged', { gradient: fitted.gradient.toPrecision(2), steps: fitted.steps });
  const { width, classes } = data;
  const head = { weights: fitted.weights, width, classes };
  const network = withHead(base, manifest, tensorOf(base, name), gridOf(layer) !== undefined, head);
  return { network, training: { data, weights: fitted.weights, l2, examples: examples.axis(numbers) } };
}

/** Returns how far training is, by how far the gradient has fallen from about 1. */
const share = (gradient: number): number =>
  Math.min(1, Math.max(0, Math.log10(Math.max(gradient, TOLERANCE)) / Math.log10(TOLERANCE)));

/** Returns the features of the examples to train on, with their labels: the means of the layer's channels. */
export async function featuresOf(
  { of, train }: TrainedAddress,
  { layers }: Manifest,
  dataset: Dataset,
  { compute }: Trainer,
): Promise<Labelled & { numbers: number[] }> {
  const sums = await compute(activationsOf(of, train));
  const layer = layers.find(({ name }) => name === train.at);
  const [height, width] = (layer && gridOf(layer)) ?? [1, 1];
  const channels = at(sums.axes, 1);
  const entries = placesAlong(sums, 0);
  // An example whose picture can't be read is left out.
  const numbers = trainingExamples(dataset).filter((number) => entries.has(number));
  const features = new Float32Array(numbers.length * channels.size);
  numbers.forEach((number, i) => {
    const from = (entries.get(number) ?? 0) * channels.size;
    for (let k = 0; k < channels.size; k++) {
      features[i * channels.size + k] = at(sums.data, from + k) / (height * width);
    }
  });
  const labels = numbers.map((number) => dataset.labels.indexOf(at(dataset.examples, number).label));
  return { features, width: channels.size, labels, classes: dataset.labels.length, numbers };
}

const whole = ({ split: _, ...on }: TrainedAddress['train']['on']) => on;

/** Returns the expression of the activations of a layer's channels over the whole dataset, as documents ask for them. */
function activationsOf(network: NetworkAddress, { at: layer, on }: TrainedAddress['train']): Expression {
  const op = 'dataset/activation';
  const rest = { layer, over: ['y', 'x'], with: 'sum', unit: 'activation' };
  const dataset = whole(on);
  const named = { network: identityOf(network), dataset: identityOf(dataset), ...rest };
  const key = keyOf({ op, version: 1, params: named, inputs: [] });
  return { key, op, place: 'device', params: { network, dataset, ...rest }, inputs: [] };
}
