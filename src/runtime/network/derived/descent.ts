import { at } from '../../../base/at.ts';
import { HEAD_TENSOR } from '../../../base/derived.ts';
import { fault } from '../../../base/messages.ts';
import * as tf from '../../backend/tensors.ts';
import { randomOrder, seedFrom } from '../../random.ts';
import { product } from '../atoms.ts';
import type { Network } from '../network.ts';
import { type Op, type Weights, weightsOf } from '../ops/kinds/op.ts';
import { Trace } from '../trace.ts';
import { pullWeights } from '../weights.ts';

/** How weights are trained by gradient steps. */
export interface Descent {
  /** How often each example is seen. */
  epochs: number;
  /** The length of a step: what a gradient is multiplied with. */
  rate: number;
  /** Examples a step. */
  batch: number;
  /** Of the order of the examples. */
  seed: number;
  /** How strongly the matrix of the head is held down. */
  l2: number;
}

/** The weights after some epochs: by the op's name, then by the weight's; shapes as in the network. */
export interface Checkpoint {
  epoch: number;
  weights: Record<string, Record<string, Float32Array>>;
}

/** Examples with the numbers of their labels. */
export interface TrainingSet {
  labels: readonly number[];
  /** Returns what the trained ops read of some examples, by tensor: [examples, ...shape]. The caller disposes of it. */
  tensors(examples: number[]): Promise<Record<string, tf.Tensor>>;
}

/** Where training begins, and what hears how far it is. */
interface DescentOptions {
  /** Where training goes on; at the network's own weights by default. */
  start?: Checkpoint;
  /** What is added to the gradient of each step, if anything; it is disposed of. */
  penalty?(network: Network): Weights;
  /** Called before each step, with the fraction of steps that are done and the mean loss of the epoch so far. */
  onStep(fraction: number, loss: number | undefined): Promise<void>;
  /** Called with the weights before the first step, unless training goes on, and after each epoch. */
  onCheckpoint(checkpoint: Checkpoint): Promise<void>;
}

/**
 * Trains the weights of some ops by stochastic gradient descent on the mean cross entropy of a network's head: each
 * epoch takes all examples once, in an order that follows from the seed. Throws the fault `training-diverged` once the
 * loss is no number.
 */
export async function descend(
  network: Network,
  ops: readonly Op[],
  trainingSet: TrainingSet,
  descent: Descent,
  { start, penalty, onStep, onCheckpoint }: DescentOptions,
): Promise<void> {
  const { epochs, batch } = descent;
  const count = trainingSet.labels.length;
  const steps = Math.ceil(count / batch);
  let weights = start ? toTensors(network, start) : copied(ops);
  try {
    if (!start) await onCheckpoint(await toCheckpoint(0, weights));
    for (let epoch = start?.epoch ?? 0; epoch < epochs; epoch++) {
      const order = orderOf(count, descent, epoch);
      let sum = 0;
      for (let step = 0; step < steps; step++) {
        const done = epoch * steps + step;
        await onStep(done / (epochs * steps), step === 0 ? undefined : sum / (step * batch));
        const examples = order.slice(step * batch, (step + 1) * batch);
        const tensors = await trainingSet.tensors(examples);
        const labels = examples.map((example) => at(trainingSet.labels, example));
        const now = network.withWeights(weights);
        const added = penalty?.(now);
        const { moved, loss } = stepped(now, ops, weights, tensors, labels, descent, added);
        if (added) disposeWeights(added);
        disposeWeights(weights);
        tf.dispose(tensors);
        weights = moved;
        const [value = Number.NaN] = await loss.data();
        loss.dispose();
        if (!Number.isFinite(value))
          throw fault('training-diverged', { epoch: epoch + 1, rate: descent.rate });
        sum += value;
      }
      const checkpoint = await toCheckpoint(epoch + 1, weights);
      if (!areNumbers(checkpoint)) throw fault('training-diverged', { epoch: epoch + 1, rate: descent.rate });
      await onCheckpoint(checkpoint);
    }
  } finally {
    disposeWeights(weights);
  }
}

/** Makes one step. Returns the weights after it, and the sum of the examples' losses before. */
function stepped(
  network: Network,
  ops: readonly Op[],
  weights: Weights,
  tensors: Record<string, tf.Tensor>,
  labels: number[],
  { rate, l2 }: Descent,
  added?: Weights,
): { moved: Weights; loss: tf.Tensor } {
  const trace = Trace.from(network, tensors);
  try {
    const { loss, cotangent } = lossOf(trace.get(HEAD_TENSOR), labels);
    const mean = tf.tidy(() => tf.div(cotangent, labels.length));
    const live = network.ops.filter(({ name }) => weights.has(name));
    const gradients = pullWeights(trace, live, new Map([[HEAD_TENSOR, mean]]));
    const moved = new Map(
      ops.map(({ name }) => {
        const before = weights.get(name) ?? {};
        const own = Object.entries(before).map(([key, weight]) => {
          const held = name === HEAD_TENSOR && key === 'matrix' ? l2 : 0;
          const both = [gradients.get(name)?.[key], added?.get(name)?.[key]];
          return [key, tf.keep(tf.tidy(() => descended(weight, both, rate, held)))];
        });
        return [name, Object.fromEntries(own) as Record<string, tf.Tensor>];
      }),
    );
    tf.dispose([cotangent, mean]);
    disposeWeights(gradients);
    return { moved, loss };
  } finally {
    trace.dispose();
    network.dispose();
  }
}

const descended = (
  weight: tf.Tensor,
  gradients: (tf.Tensor | undefined)[],
  rate: number,
  held: number,
): tf.Tensor => {
  const there = gradients.filter((gradient) => gradient !== undefined);
  const kept = tf.mul(weight, 1 - rate * held);
  return there.length > 0 ? tf.sub(kept, tf.mul(tf.addN(there), rate)) : kept;
};

/**
 * Returns the cross entropy of softmax, summed over the examples, and its gradient: probabilities less the label.
 * @param scores [examples, classes]
 */
export function lossOf(scores: tf.Tensor, labels: number[]): { loss: tf.Tensor; cotangent: tf.Tensor } {
  const classes = at(scores.shape, -1);
  return tf.tidy(() => {
    const wanted = new Float32Array(labels.length * classes);
    labels.forEach((label, i) => {
      wanted[i * classes + label] = 1;
    });
    const truth = tf.tensor(wanted, [labels.length, classes]);
    const centred = tf.sub(scores, tf.max(scores, -1, true));
    const total = tf.log(tf.sum(tf.exp(centred), -1, true));
    const loss = tf.sum(tf.mul(truth, tf.sub(total, centred)));
    return { loss, cotangent: tf.sub(tf.softmax(scores), truth) };
  });
}

/** Returns the order in which an epoch takes the examples. */
const orderOf = (count: number, { seed }: Pick<Descent, 'seed'>, epoch: number): number[] =>
  randomOrder(count, seedFrom(['epoch', seed, epoch]));

/** Returns, for each example, with how many an epoch takes it in one step: the last step may have fewer. */
export function stepSizes(count: number, descent: Pick<Descent, 'seed' | 'batch'>, epoch: number): number[] {
  const sizes: number[] = [];
  for (const [place, example] of orderOf(count, descent, epoch).entries()) {
    const start = place - (place % descent.batch);
    sizes[example] = Math.min(descent.batch, count - start);
  }
  return sizes;
}

const copied = (ops: readonly Op[]): Weights =>
  new Map(
    ops.map((op) => [
      op.name,
      Object.fromEntries(Object.entries(weightsOf(op)).map(([name, weight]) => [name, tf.clone(weight)])),
    ]),
  );

/** Returns the weights of a checkpoint as tensors, which are the caller's. Fault `checkpoint-other`. */
export function toTensors(network: Network, { weights }: Checkpoint): Weights {
  return new Map(
    Object.entries(weights).map(([name, own]) => {
      const op = network.op(name);
      const shapes = op ? weightsOf(op) : {};
      const tensors = Object.entries(own).map(([key, data]) => {
        const shape = shapes[key]?.shape;
        if (!shape || product(shape) !== data.length) throw fault('checkpoint-other');
        return [key, tf.keep(tf.tensor(data, shape))];
      });
      return [name, Object.fromEntries(tensors)];
    }),
  );
}

async function toCheckpoint(epoch: number, weights: Weights): Promise<Checkpoint> {
  const all: Checkpoint['weights'] = {};
  for (const [name, own] of weights) {
    all[name] = {};
    for (const [key, tensor] of Object.entries(own)) all[name][key] = (await tensor.data()) as Float32Array;
  }
  return { epoch, weights: all };
}

/** Whether all weights are numbers: after the last step no loss tells. */
const areNumbers = ({ weights }: Checkpoint): boolean =>
  Object.values(weights).every((own) => Object.values(own).every((data) => data.every(Number.isFinite)));

/** Frees weights. */
export function disposeWeights(weights: Weights): void {
  for (const own of weights.values()) tf.dispose(Object.values(own));
}
