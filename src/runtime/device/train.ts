import { at } from '../../base/at.ts';
import type { Dataset } from '../../base/dataset.ts';
import { HEAD_TENSOR, trainedManifest, type Unfreezing } from '../../base/derived.ts';
import { gridOf } from '../../base/layer.ts';
import type { Manifest } from '../../base/manifest.ts';
import { fault } from '../../base/messages.ts';
import { networkHash } from '../../base/network-hash.ts';
import { isFilled, type NetworkAddress, whole } from '../address.ts';
import { letOthersGoFirst } from '../kernels/interrupt.ts';
import { placesAlong } from '../kernels/transform/axes.ts';
import { layerSums } from '../layer-sums.ts';
import { product } from '../network/atoms.ts';
import { descend, toTensors } from '../network/derived/descent.ts';
import { fitSoftmax, TOLERANCE } from '../network/derived/fit-softmax.ts';
import type { Labelled } from '../network/derived/softmax-regression.ts';
import type {
  NumberedTrainingSet,
  TrainedHead,
  TrainedLayers,
  TrainingRecord,
} from '../network/derived/training.ts';
import { readBy, unfrozenOps } from '../network/derived/unfrozen.ts';
import { withHead } from '../network/derived/with-head.ts';
import { tensorOf } from '../network/names.ts';
import type { Network } from '../network/network.ts';
import { type Op, weightsOf } from '../network/ops/kinds/op.ts';
import { shapesIn } from '../network/shapes.ts';
import type { Checkpoints } from '../store/checkpoints.ts';
import { labelled, type TrainingContext, trainingSetOf } from './training-set.ts';

/** A network with a trained head, and how it came to be. */
export interface Trained {
  network: Network;
  training: TrainingRecord;
}

/** The address of a network with a trained head. */
export type TrainedAddress = NetworkAddress & Required<Pick<NetworkAddress, 'of' | 'train'>>;

/**
 * Returns a network with a head that is trained on one of its layers: alone to its optimum, or together with some layers
 * by gradient steps. Throws the faults `network-changed` where it is another than that of the address, `not-converged`,
 * `training-diverged`, `training-size` and `no-weights`.
 * @param base that of `address.of`
 */
export async function train(
  address: TrainedAddress,
  base: Network,
  trainer: TrainingContext,
  checkpoints: Checkpoints,
): Promise<Trained> {
  const { at: name, on, unfreeze } = address.train;
  const { dataset } = await trainer.context.dataset(whole(on));
  const layer = base.manifest.layers.find((facts) => facts.name === name);
  if (!layer) throw fault('network-changed');
  const manifest = trainedManifest(base.manifest, layer, address.train, dataset);
  if (!isFilled(address.of) && networkHash(manifest) !== address.hash) throw fault('network-changed');
  return unfreeze
    ? trainLayers(address, unfreeze, base, manifest, dataset, trainer, checkpoints)
    : trainHead(address, base, manifest, dataset, trainer);
}

async function trainHead(
  address: TrainedAddress,
  base: Network,
  manifest: Manifest,
  dataset: Dataset,
  trainer: TrainingContext,
): Promise<{ network: Network; training: TrainedHead }> {
  const { l2, on } = address.train;
  const { numbers, ...data } = await featuresOf(address, base.manifest, dataset, trainer);
  const examples = (await trainer.context.dataset(whole(on))).axis(numbers);
  return fitHead(address, base, manifest, { data, l2, examples }, trainer);
}

/**
 * Returns a network with a head that is trained to its optimum. Fault `not-converged`.
 * @param base that of `address.of`
 * @param training its `weights`, if there are some, are where training begins
 */
export async function fitHead(
  address: TrainedAddress,
  base: Network,
  manifest: Manifest,
  training: Omit<TrainedHead, 'kind' | 'weights'> & Partial<Pick<TrainedHead, 'weights'>>,
  { context }: TrainingContext,
): Promise<{ network: Network; training: TrainedHead }> {
  const { at: name } = address.train;
  const { data, l2, weights: start } = training;
  const onStep = (gradient: number) => {
    context.onProgress({ what: 'training the head', fraction: share(gradient) });
  };
  const onInner = () => letOthersGoFirst(context);
  const { weights, gradient, steps } = await fitSoftmax(data, l2, {
    ...(start && { start }),
    onStep,
    onInner,
  });
  if (gradient > TOLERANCE) throw fault('not-converged', { gradient: gradient.toPrecision(2), steps });
  const { width, classes } = data;
  const places = hasPlaces(base, name);
  const network = withHead(base, manifest, tensorOf(base, name), places, { weights, width, classes });
  return { network, training: { ...training, kind: 'head', weights } };
}

async function trainLayers(
  address: TrainedAddress,
  unfreeze: Unfreezing,
  base: Network,
  manifest: Manifest,
  dataset: Dataset,
  trainer: TrainingContext,
  kept: Checkpoints,
): Promise<{ network: Network; training: TrainedLayers }> {
  const { at: name, l2 } = address.train;
  const places = hasPlaces(base, name);
  const { axes = [], shape } = base.manifest.layers.find((facts) => facts.name === name) ?? { shape: [] };
  const [width, classes] = [shape[axes.indexOf('channel')] ?? 0, dataset.labels.length];
  const zeros = { weights: new Float32Array((width + 1) * classes), width, classes };
  const start = withHead(base, manifest, tensorOf(base, name), places, zeros);
  try {
    const ops = [
      ...unfrozenOps(start, unfreeze.layers),
      ...start.ops.filter((op) => op.name === HEAD_TENSOR),
    ];
    const trainingSet = await trainingSetOfLayers(address, start, ops, trainer);
    checkRoom(ops, unfreeze.epochs);
    const checkpoints = await kept.all(manifest.hash);
    const last = checkpoints.at(-1);
    await descend(
      start,
      ops,
      trainingSet,
      { ...unfreeze, l2 },
      {
        ...(last && { start: last }),
        onStep: telling(unfreeze, trainer),
        onCheckpoint: async (checkpoint) => {
          checkpoints.push(checkpoint);
          await kept.put(manifest.hash, checkpoint);
        },
      },
    );
    const weights = toTensors(start, at(checkpoints, -1));
    const network = start.withWeights(weights).own(weights.keys());
    return { network, training: { kind: 'layers', unfreeze, ops: [...weights.keys()], checkpoints } };
  } finally {
    start.dispose();
  }
}

/** Returns what tells how far the training of layers is, and lets more urgent work go first. */
export const telling =
  ({ layers }: Unfreezing, { context }: TrainingContext) =>
  async (fraction: number, loss: number | undefined): Promise<void> => {
    await letOthersGoFirst(context);
    const so = loss === undefined ? '' : `, loss ${loss.toFixed(2)}`;
    context.onProgress({ what: `training ${layers.join(', ')}${so}`, fraction });
  };

/** Bytes of weights that are kept while and after layers are trained. */
const MOST_KEPT = 512e6;

/** Throws the fault `checkpoints-size` where the weights after all epochs would take too much memory. */
function checkRoom(ops: readonly Op[], epochs: number): void {
  const each = ops.flatMap((op) => Object.values(weightsOf(op))).reduce((sum, { size }) => sum + 4 * size, 0);
  const bytes = (epochs + 1) * each;
  if (bytes > MOST_KEPT) throw fault('checkpoints-size', { bytes, limit: MOST_KEPT });
}

/** Returns the examples of a training as what is trained of the network reads them. */
export async function trainingSetOfLayers(
  { of, train }: TrainedAddress,
  network: Network,
  ops: readonly Op[],
  trainer: TrainingContext,
): Promise<NumberedTrainingSet> {
  const { dataset } = await trainer.context.dataset(whole(train.on));
  const shapes = shapesIn(network, readBy(network, ops, HEAD_TENSOR));
  const sizes = new Map([...shapes].map(([tensor, shape]) => [tensor, 4 * product(shape)]));
  return trainingSetOf(of, train.on, sizes, trainer, (label) => dataset.labels.indexOf(label));
}

const hasPlaces = ({ manifest }: Network, name: string): boolean => {
  const layer = manifest.layers.find((facts) => facts.name === name);
  return layer !== undefined && gridOf(layer) !== undefined;
};

/** Returns how far training is, by how far the gradient has fallen from about 1. */
const share = (gradient: number): number =>
  Math.min(1, Math.max(0, Math.log10(Math.max(gradient, TOLERANCE)) / Math.log10(TOLERANCE)));

/** Returns the features of the examples to train on, with their labels: the means of the layer's channels. */
export async function featuresOf(
  { of, train }: TrainedAddress,
  { layers }: Manifest,
  dataset: Dataset,
  { compute }: TrainingContext,
): Promise<Labelled & { numbers: number[] }> {
  const sums = await compute(layerSums(of, train.at, ['y', 'x'], whole(train.on)));
  const layer = layers.find(({ name }) => name === train.at);
  const [height, width] = (layer && gridOf(layer)) ?? [1, 1];
  const channels = at(sums.axes, 1);
  const { numbers, labels } = labelled(dataset, [sums], (label) => dataset.labels.indexOf(label));
  const features = new Float32Array(numbers.length * channels.size);
  const entries = placesAlong(sums, 0);
  numbers.forEach((number, i) => {
    const from = (entries.get(number) ?? 0) * channels.size;
    for (let k = 0; k < channels.size; k++) {
      features[i * channels.size + k] = at(sums.data, from + k) / (height * width);
    }
  });
  return { features, width: channels.size, labels, classes: dataset.labels.length, numbers };
}
