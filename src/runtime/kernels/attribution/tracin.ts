import { at } from '../../../base/at.ts';
import type { Atom, AtomIndex } from '../../../base/atoms.ts';
import type { Value } from '../../../base/value.ts';
import type { DatasetAddress, NetworkAddress } from '../../address.ts';
import * as tf from '../../backend/tensors.ts';
import type { Expression } from '../../host.ts';
import { identityOf } from '../../identity.ts';
import { flatPlace, Partition } from '../../network/atoms.ts';
import { scoreOf } from '../../network/attribute/scores/score.ts';
import { disposeWeights, stepSizes, type TrainingSet, toTensors } from '../../network/derived/descent.ts';
import { type Classifier, lossGradient, lossSlopes } from '../../network/derived/loss-gradients.ts';
import { layerIn, tensorOf } from '../../network/names.ts';
import type { Network } from '../../network/network.ts';
import { type Op, type Weights, weightsOf } from '../../network/ops/kinds/op.ts';
import type { Trace } from '../../network/trace.ts';
import { pullWeights, weighted } from '../../network/weights.ts';
import { withUnread } from '../dataset/scan.ts';
import { letOthersGoFirst } from '../interrupt.ts';
import type { DeviceContext, RepeatingKernel } from '../kernel.ts';
import { nodesIn } from '../nodes-in.ts';
import { pickEntries } from '../transform/axes.ts';

interface Params {
  network: NetworkAddress;
  dataset: DatasetAddress;
  unit: string;
  /** Of a network that was not trained here: the class of each label. */
  labels?: Record<string, number>;
  /** The atom whose activation the content is; without it, the content is any number. */
  of?: { layer: string; atom: Atom; index: AtomIndex };
}

/** Examples whose losses are differentiated together. */
const TOGETHER = 8;
/** How far weights are moved to and fro to differentiate a content, as a share of their length. */
const STEP = 3e-4;

/** The weights at one time of training, and how far each example moved them then. */
interface LoadedCheckpoint {
  network: Network;
  /** What is trained, as the network has it. */
  ops: readonly Op[];
  /** How far a step moves the weights along the gradient of each example: the rate by the examples in the step. */
  rates: ArrayLike<number>;
  dispose(): void;
}

/**
 * Returns how much each example that a network was trained on raised a number, by gradients over its checkpoints
 * (Pruthi et al. 2020): the sum of -rate * <gradient of the number, gradient of the example's loss>. [example]. Of a
 * network that was not trained here its present weights are the only checkpoint, and the rate is 1. The gradient of an
 * atom's activation is exact, and that of any other content a difference: weights moved to and fro along the gradient of
 * the example's loss.
 */
export const tracin: RepeatingKernel<Params> = async ([content], params, context, compute) => {
  const body = content as Expression;
  const { network: address, of, unit } = params;
  const network = await context.network(address);
  const trainingSet = await context.trainingSet(address, params.dataset, params.labels);
  const scores = tensorOf(network, 'output');
  const checkpoints = await checkpointsOf(network, scores, address, trainingSet.numbers.length, context);
  const examples = await context.dataset(params.dataset);
  const axis = examples.axis(trainingSet.numbers);
  const known = new Map<string, Trace>();
  for (const run of nodesIn(body, (node) => isRun(node, address))) {
    known.set(run.key, (await compute(run)) as Trace);
  }
  const [first] = known.values();
  if (!first) throw new RangeError('The number reads nothing of the network.');
  // The run has all that the number reads, as far as it is not trained.
  await compute(body, known);
  const data = new Float32Array(axis.size);
  const steps = checkpoints.length * axis.size;
  for (const [m, make] of checkpoints.entries()) {
    const { network: then, ops, rates, dispose } = make();
    const judged = { network: then, scores };
    const each: Each = async (start, end) => {
      await letOthersGoFirst(context);
      context.onProgress({
        what: 'going through the checkpoints',
        fraction: (m * axis.size + start) / steps,
      });
      return Array.from({ length: end - start }, (_, i) => start + i);
    };
    try {
      const slopes = of
        ? await ofActivation(judged, ops, of, first, trainingSet, each)
        : await ofContent(judged, ops, known, trainingSet, each, async (given) =>
            number(await compute(body, given)),
          );
      for (const [i, slope] of slopes.entries()) data[i]! -= (rates[i] ?? 1) * slope;
    } finally {
      dispose();
    }
  }
  // What is said of a picture that can't be read means nothing.
  const { numbers, unread } = trainingSet;
  const kept = numbers.flatMap((number, i) => (unread.has(number) ? [] : [i]));
  const value = pickEntries({ axes: [axis], data, unit }, 0, kept);
  return withUnread(value, [...unread], examples);
};

/** Is called before some examples, whose numbers it returns. */
type Each = (start: number, end: number) => Promise<number[]>;

/** Returns the inner products of the gradient of an atom's activation with that of each example's loss. */
async function ofActivation(
  judged: Classifier,
  ops: readonly Op[],
  { layer, atom, index }: NonNullable<Params['of']>,
  run: Trace,
  trainingSet: TrainingSet,
  each: Each,
): Promise<Float32Array> {
  const then = run.rerun(
    judged.network,
    ops.map(({ name }) => name),
  );
  const tensor = tensorOf(judged.network, layer);
  const { axes, shape } = layerIn(then, layer);
  const atoms = new Partition(atom, { axes, shape });
  const place = flatPlace(
    index,
    atoms.sizes.map((size) => ({ size })),
  );
  const cotangent = scoreOf({ atoms }, then.get(tensor)).gradients([place]);
  const gradient = pullWeights(then, ops, new Map([[tensor, cotangent]]));
  const slopes = new Float32Array(trainingSet.labels.length);
  try {
    for (let start = 0; start < slopes.length; start += TOGETHER) {
      const examples = await each(start, Math.min(start + TOGETHER, slopes.length));
      slopes.set(await lossSlopes(judged, gradient, trainingSet, examples), start);
    }
  } finally {
    disposeWeights(gradient);
    cotangent.dispose();
    then.dispose();
  }
  return slopes;
}

/** Returns the same of any number: how it changes when weights move along the gradient of each example's loss. */
async function ofContent(
  judged: Classifier,
  ops: readonly Op[],
  runs: ReadonlyMap<string, Trace>,
  trainingSet: TrainingSet,
  each: Each,
  compute: (given: ReadonlyMap<string, Trace>) => Promise<number>,
): Promise<Float32Array> {
  const slopes = new Float32Array(trainingSet.labels.length);
  const length = await lengthOf(new Map(ops.map((op) => [op.name, weightsOf(op)])));
  for (let example = 0; example < slopes.length; example++) {
    await each(example, example + 1);
    const gradient = await lossGradient(judged, ops, trainingSet, example);
    try {
      const own = await lengthOf(gradient);
      if (own === 0) continue;
      const step = (STEP * length) / own;
      const at = async (size: number) => {
        const weights = moved(ops, gradient, size);
        const network = judged.network.withWeights(weights);
        const given = new Map([...runs].map(([key, run]) => [key, run.rerun(network, weights.keys())]));
        try {
          return await compute(given);
        } finally {
          for (const run of given.values()) run.dispose();
          network.dispose();
          disposeWeights(weights);
        }
      };
      slopes[example] = ((await at(step)) - (await at(-step))) / (2 * step);
    } finally {
      disposeWeights(gradient);
    }
  }
  return slopes;
}

/** Returns weights that are moved along a gradient. */
function moved(ops: readonly Op[], gradient: Weights, size: number): Weights {
  return new Map(
    ops.map((op) => {
      const along = gradient.get(op.name);
      const own = Object.entries(weightsOf(op)).map(([name, weight]) => {
        const slope = along?.[name];
        return [name, tf.tidy(() => (slope ? tf.add(weight, tf.mul(slope, size)) : tf.clone(weight)))];
      });
      return [op.name, Object.fromEntries(own)];
    }),
  );
}

/** Returns the Euclidean length of weights. */
async function lengthOf(weights: Weights): Promise<number> {
  const squares = tf.tidy(() => {
    const each = [...weights.values()].flatMap((own) => Object.values(own).map((w) => tf.sum(tf.square(w))));
    return each.length === 0 ? tf.scalar(0) : tf.addN(each);
  });
  const [sum = 0] = await squares.data();
  squares.dispose();
  return Math.sqrt(sum);
}

/** Returns the checkpoints of a network's training, each of which is made when it is needed. */
async function checkpointsOf(
  network: Network,
  scores: string,
  address: NetworkAddress,
  count: number,
  context: DeviceContext,
): Promise<(() => LoadedCheckpoint)[]> {
  if (address.train === undefined) {
    return [() => ({ network, ops: weighted(network, scores), rates: [], dispose: () => {} })];
  }
  const training = await context.training(address);
  if (training.kind !== 'layers') throw new RangeError('No layers were trained.');
  const { checkpoints, ops: names, unfreeze } = training;
  // The weights after the last step moved nothing any more.
  return checkpoints.slice(0, -1).map((checkpoint) => () => {
    const sizes = stepSizes(count, unfreeze, checkpoint.epoch);
    const weights = toTensors(network, checkpoint);
    const then = network.withWeights(weights);
    const dispose = () => {
      then.dispose();
      disposeWeights(weights);
    };
    const ops = then.ops.filter(({ name }) => names.includes(name));
    return { network: then, ops, rates: sizes.map((size) => unfreeze.rate / size), dispose };
  });
}

/** Whether a node runs a network. */
const isRun = ({ op, params }: Expression, network: NetworkAddress): boolean =>
  op === 'network/run' && same(params.network as NetworkAddress, network);

const same = (a: NetworkAddress, b: NetworkAddress): boolean =>
  JSON.stringify(identityOf(a)) === JSON.stringify(identityOf(b));

const number = (value: Value | Trace): number => at((value as Value).data, 0);
