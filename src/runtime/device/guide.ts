import { at } from '../../base/at.ts';
import { changedManifest, HEAD_TENSOR } from '../../base/derived.ts';
import type { Manifest } from '../../base/manifest.ts';
import { isFull } from '../../base/mask.ts';
import { fault } from '../../base/messages.ts';
import type { Value } from '../../base/value.ts';
import type { GuideAddress, NetworkAddress } from '../address.ts';
import * as tf from '../backend/tensors.ts';
import { identityOf } from '../identity.ts';
import { enter } from '../input/kinds.ts';
import { erased } from '../input/picture/erased.ts';
import { type Checkpoint, descend, toTensors } from '../network/derived/descent.ts';
import { differences, type Pair, penaltyGradient } from '../network/derived/guided.ts';
import type { TrainedHead, TrainedLayers } from '../network/derived/training.ts';
import { readBy } from '../network/derived/unfrozen.ts';
import { tensorOf } from '../network/names.ts';
import type { Network } from '../network/network.ts';
import { Trace } from '../network/trace.ts';
import { fitHead, type Trained, type TrainedAddress, telling, trainingSetOfLayers } from './train.ts';
import type { TrainingContext } from './training-set.ts';

/** The address of a trained network whose training goes on with feedback on its reasons. */
export interface GuidedAddress extends Omit<NetworkAddress, 'of' | 'guide'> {
  of: TrainedAddress;
  guide: GuideAddress;
}

/**
 * Returns a network whose training went on with feedback: a head to its new optimum, layers by as many steps as before.
 * Throws the faults `mask-full`, `not-converged`, `training-diverged` and `training-size`.
 * @param base that of `address.of.of`
 * @param trained that of `address.of`
 */
export async function guide(
  address: GuidedAddress,
  base: Network,
  { network, training }: Trained,
  trainer: TrainingContext,
): Promise<Trained> {
  if (address.guide.feedback.some(({ ignore }) => isFull(ignore))) throw fault('mask-full');
  const manifest = changedManifest(network.manifest, 'guided', identityOf(address));
  return training.kind === 'head'
    ? guideHead(address, base, manifest, training, trainer)
    : guideLayers(address, network, manifest, training, trainer);
}

async function guideHead(
  { of, guide: { feedback, weight } }: GuidedAddress,
  base: Network,
  manifest: Manifest,
  training: TrainedHead,
  trainer: TrainingContext,
): Promise<Trained> {
  const tensor = base.resolve(tensorOf(base, of.train.at));
  const pairs = await pairsIn(base, [tensor], feedback, trainer);
  try {
    const silent = { features: await differences(tensor, pairs), weight: (2 * weight) / pairs.length };
    const held = { l2: of.train.l2, silent };
    return await fitHead(of, base, manifest, { ...training, l2: held }, trainer);
  } finally {
    dispose(pairs);
  }
}

async function guideLayers(
  { of, guide: { feedback, weight } }: GuidedAddress,
  network: Network,
  manifest: Manifest,
  { unfreeze, ops: names }: TrainedLayers,
  trainer: TrainingContext,
): Promise<Trained> {
  const ops = network.ops.filter(({ name }) => names.includes(name));
  const trainingSet = await trainingSetOfLayers(of, network, ops, trainer);
  const pairs = await pairsIn(network, readBy(network, ops, HEAD_TENSOR), feedback, trainer);
  let last: Checkpoint | undefined;
  try {
    await descend(
      network,
      ops,
      trainingSet,
      { ...unfreeze, l2: of.train.l2 },
      {
        penalty: (now) => penaltyGradient(now, names, pairs, weight),
        onStep: telling(unfreeze, trainer),
        onCheckpoint: async (checkpoint) => {
          last = checkpoint;
        },
      },
    );
  } finally {
    dispose(pairs);
  }
  const checkpoints = last ? [last] : [];
  const weights = toTensors(network, at(checkpoints, 0));
  const guided = network.withWeights(weights, manifest).own(weights.keys());
  return { network: guided, training: { kind: 'layers', unfreeze, ops: names, checkpoints } };
}

/** Returns what some tensors of a network hold of each picture, and of it with the painted part erased. The caller disposes of them. */
function pairsIn(
  network: Network,
  tensors: readonly string[],
  feedback: GuideAddress['feedback'],
  { compute }: TrainingContext,
): Promise<Pair[]> {
  const read = (picture: Value): Record<string, tf.Tensor> => {
    const input = enter(picture, network.manifest.input);
    const trace = new Trace(network, input);
    const found = tensors.map((name) => [name, tf.clone(trace.get(name))]);
    trace.dispose();
    input.dispose();
    return Object.fromEntries(found);
  };
  return Promise.all(
    feedback.map(async ({ picture, ignore }) => {
      const whole = await compute(picture.value);
      return { whole: read(whole), erased: read(erased(whole, ignore)) };
    }),
  );
}

const dispose = (pairs: readonly Pair[]): void => {
  for (const { whole, erased } of pairs) tf.dispose([...Object.values(whole), ...Object.values(erased)]);
};
