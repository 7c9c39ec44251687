import { at, entryOf } from '../../base/at.ts';
import type { Dataset } from '../../base/dataset.ts';
import { trainingExamples } from '../../base/derived.ts';
import { pictureFacts } from '../../base/input.ts';
import { fault } from '../../base/messages.ts';
import type { Value } from '../../base/value.ts';
import { type DatasetAddress, type NetworkAddress, whole } from '../address.ts';
import * as tf from '../backend/tensors.ts';
import type { Expression } from '../host.ts';
import { Examples } from '../input/dataset/examples.ts';
import { enter } from '../input/kinds.ts';
import type { DeviceContext } from '../kernels/kernel.ts';
import { placesAlong } from '../kernels/transform/axes.ts';
import { layerSums } from '../layer-sums.ts';
import { product } from '../network/atoms.ts';
import type { NumberedTrainingSet } from '../network/derived/training.ts';
import type { Network } from '../network/network.ts';

/** Bytes of activations that are kept to train layers. */
const MOST_BYTES = 1e9;

/** What training needs of its device. */
export interface TrainingContext {
  context: DeviceContext;
  /** Computes an expression, or finds its value among those that are kept. */
  compute(expression: Expression): Promise<Value>;
}

/**
 * Returns the examples to train on as some tensors of a network have them, which never change while it is trained.
 * Fault `training-size`.
 * @param tensors names of tensors, and the bytes that an example has in them
 * @param classOf returns the class of a label
 */
export async function trainingSetOf(
  network: NetworkAddress,
  on: DatasetAddress,
  tensors: ReadonlyMap<string, number>,
  { compute, context }: TrainingContext,
  classOf: (label: string) => number,
): Promise<NumberedTrainingSet> {
  const { dataset } = await context.dataset(whole(on));
  const bytes = dataset.examples.length * [...tensors.values()].reduce((a, b) => a + b, 0);
  if (bytes > MOST_BYTES) throw fault('training-size', { bytes, limit: MOST_BYTES });
  const values = new Map<string, Value>();
  for (const tensor of tensors.keys()) {
    values.set(tensor, await compute(layerSums(network, tensor, [], whole(on))));
  }
  const { numbers, labels } = labelled(dataset, [...values.values()], classOf);
  return {
    numbers,
    labels,
    unread: new Set(),
    async tensors(examples) {
      const all = [...values].map(([tensor, value]) => {
        const rows = placesAlong(value, 0);
        const shape = value.axes.slice(1).map(({ size }) => size);
        const size = product(shape);
        const data = new Float32Array(examples.length * size);
        examples.forEach((example, i) => {
          const from = (rows.get(at(numbers, example)) ?? 0) * size;
          data.set(value.data.subarray(from, from + size), i * size);
        });
        return [tensor, tf.tensor(data, [examples.length, ...shape])];
      });
      return Object.fromEntries(all);
    },
  };
}

/**
 * Returns the examples of a dataset, or of its split, as the inputs of a network, which are read each time they are
 * needed. One whose picture can't be read is grey, and among the unread.
 * @param classes the class of each label
 */
export async function trainingSetOfInputs(
  network: Network,
  on: DatasetAddress,
  classes: Record<string, number>,
  { context }: TrainingContext,
): Promise<NumberedTrainingSet> {
  const examples = await context.dataset(on);
  const { input } = network.manifest;
  const [height, width] = pictureFacts(input).size;
  const { numbers, dataset } = examples;
  const unread = new Set<number>();
  const read = async (number: number): Promise<Value> => {
    try {
      return await examples.picture(number, height / width, context.signal);
    } catch (error) {
      if (!Examples.isOfExample(error as { code?: string })) throw error;
      unread.add(number);
      return grey();
    }
  };
  return {
    numbers,
    labels: numbers.map((number) => entryOf(classes, at(dataset.examples, number).label)),
    unread,
    async tensors(wanted) {
      const pictures = await Promise.all(wanted.map((i) => read(at(numbers, i))));
      const batch = tf.tidy(() => tf.concat(pictures.map((picture) => enter(picture, input))));
      return { [network.input]: batch };
    },
  };
}

/** Returns a picture of one grey pixel. */
const grey = (): Value => ({
  axes: [
    { name: 'y', size: 1 },
    { name: 'x', size: 1 },
    { name: 'channel', size: 3 },
  ],
  data: Float32Array.of(128, 128, 128),
  unit: 'pixel',
});

/** Returns the examples to train on, with their classes. One that is missing in a value, as its picture can't be read, is left out. */
export function labelled(
  dataset: Dataset,
  values: Value[],
  classOf: (label: string) => number,
): { numbers: number[]; labels: number[] } {
  const present = values.map((value) => placesAlong(value, 0));
  const numbers = trainingExamples(dataset).filter((number) => present.every((rows) => rows.has(number)));
  return { numbers, labels: numbers.map((number) => classOf(at(dataset.examples, number).label)) };
}
