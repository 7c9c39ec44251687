import { at } from '../../base/at.ts';
import { changedManifest } from '../../base/derived.ts';
import type { Manifest } from '../../base/manifest.ts';
import { isFull } from '../../base/mask.ts';
import { fault } from '../../base/messages.ts';
import type { GuideAddress, NetworkAddress } from '../address.ts';
import * as tf from '../backend/tensors.ts';
import { identityOf } from '../identity.ts';
import { enter } from '../input/kinds.ts';
import { type Checkpoint, descend, toTensors } from '../network/derived/descent.ts';
import { heldDown, type Painted, penaltyGradient } from '../network/derived/guided.ts';
import type { TrainedHead, TrainedLayers } from '../network/derived/training.ts';
import { readBy } from '../network/derived/unfrozen.ts';
import { tensorOf } from '../network/names.ts';
import type { Network } from '../network/network.ts';
import { Trace } from '../network/trace.ts';
import { seedFrom } from '../random.ts';
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
  const tensor = tensorOf(base, of.train.at);
  const painted = await paintedIn(base, [tensor], feedback, trainer);
  try {
    const held = await heldDown(tensor, painted, weight);
    const { l2 } = training;
    const both = held.map((entry, k) => entry + (typeof l2 === 'number' ? l2 : at(l2, k)));
    return await fitHead(of, base, manifest, { ...training, l2: both }, trainer);
  } finally {
    dispose(painted);
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
  const tensors = readBy(network, ops, of.train.at).filter((name) => network.between(name, of.train.at));
  const painted = await paintedIn(network, tensors, feedback, trainer);
  const checkpoints: Checkpoint[] = [];
  try {
    await descend(
      network,
      ops,
      trainingSet,
      { ...unfreeze, l2: of.train.l2 },
      {
        penalty: (now, step) => penaltyGradient(now, ops, painted, weight, seedFrom(['signs', step])),
        onStep: telling(unfreeze, trainer),
        onCheckpoint: async (checkpoint) => {
          checkpoints[0] = checkpoint;
        },
      },
    );
  } finally {
    dispose(painted);
  }
  const weights = toTensors(network, at(checkpoints, 0));
  const guided = network.withWeights(weights, manifest).own(weights.keys());
  return { network: guided, training: { kind: 'layers', unfreeze, ops: names, checkpoints } };
}

/** Returns what some tensors of a network hold of the pictures on which something is painted. The caller disposes of them. */
function paintedIn(
  network: Network,
  tensors: readonly string[],
  feedback: GuideAddress['feedback'],
  { compute }: TrainingContext,
): Promise<Painted[]> {
  return Promise.all(
    feedback.map(async ({ picture, ignore }) => {
      const input = enter(await compute(picture.value), network.manifest.input);
      const trace = new Trace(network, input);
      const held = tensors.map((name) => [name, tf.keep(tf.clone(trace.get(name)))]);
      trace.dispose();
      input.dispose();
      return { tensors: Object.fromEntries(held), ignore };
    }),
  );
}

const dispose = (painted: readonly Painted[]): void => {
  for (const { tensors } of painted) tf.dispose(Object.values(tensors));
};
