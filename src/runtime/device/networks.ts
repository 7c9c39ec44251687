import type { AtomIndex } from '../../base/atoms.ts';
import type { AxisName } from '../../base/axis.ts';
import { changedManifest } from '../../base/derived.ts';
import type { TokensFacts } from '../../base/input.ts';
import { keyOf } from '../../base/key.ts';
import { manifestOfLength } from '../../base/manifest.ts';
import type { Value } from '../../base/value.ts';
import type { AtomsAddress, DatasetAddress, EditAddress, NetworkAddress } from '../address.ts';
import type { Expression, Progress } from '../host.ts';
import { identityOf } from '../identity.ts';
import { atomsAlong } from '../kernels/transform/axes.ts';
import { LOADING } from '../loader/find-network.ts';
import type { Loader } from '../loader/loader.ts';
import { type Edit, editedNetwork } from '../network/derived/edited.ts';
import { randomizedNetwork } from '../network/derived/randomized.ts';
import type { NumberedTrainingSet, TrainingRecord } from '../network/derived/training.ts';
import { networkOf } from '../network/import/load.ts';
import type { Network } from '../network/network.ts';
import type { Checkpoints } from '../store/checkpoints.ts';
import type { Tokenizer } from '../tokenizer/tokenizer.ts';
import { type GuidedAddress, guide } from './guide.ts';
import { NetworkFiles } from './network-files.ts';
import { type Trained, type TrainedAddress, train, trainingSetOfLayers } from './train.ts';
import { type TrainingContext, trainingSetOfInputs } from './training-set.ts';

const isTrained = (address: NetworkAddress): address is TrainedAddress =>
  address.of !== undefined && address.train !== undefined;

const isGuided = (address: NetworkAddress): address is GuidedAddress =>
  address.guide !== undefined && address.of !== undefined && isTrained(address.of);

/** Returns an edit with the values that it needs. */
async function withValues(
  edit: EditAddress,
  compute: (expression: Expression) => Promise<Value>,
): Promise<Edit> {
  if ('along' in edit) return { ...edit, along: await compute(edit.along.value) };
  const named = async <Name extends string>(name: Name, atoms: AtomsAddress | undefined) => {
    if (atoms === undefined) return {};
    const isListed = typeof atoms === 'object' && 'value' in atoms;
    return { [name]: isListed ? await atomsIn(atoms, compute) : atoms } as Record<
      Name,
      AtomIndex | AtomIndex[]
    >;
  };
  if ('tensor' in edit) {
    const { source, target, ...rest } = edit;
    return { ...rest, ...(await named('source', source)), ...(await named('target', target)) } as Edit;
  }
  const { at, to, ...rest } = edit;
  return {
    ...rest,
    ...(await named('at', at)),
    ...(to !== undefined && { to: typeof to === 'object' ? await compute(to.value) : to }),
  };
}

/** Returns the numbers of the atoms that a value has along an axis. */
async function atomsIn(
  { value, axis }: { value: Expression; axis: AxisName },
  compute: (expression: Expression) => Promise<Value>,
): Promise<number[]> {
  const listed = await compute(value);
  const place = listed.axes.findIndex(({ name }) => name === axis);
  return atomsAlong(listed, place);
}

/** Returns the network that one is made of, for as many tokens; undefined for one that is made of no other. */
const baseOf = ({ of, length }: NetworkAddress): NetworkAddress | undefined =>
  of && (length === undefined ? of : { ...of, length });

/** Milliseconds for which a training goes on that nobody waits for: most often somebody asks again at once. */
const PATIENCE = 2000;

/** How many networks that params decide are kept at once. */
const MOST_EDITED = 64;

/** Who waits for a network. */
export interface Waiter {
  onProgress(progress: Progress): void;
  signal: AbortSignal;
  /** Returns what training needs, with one progress and one signal for all who wait. */
  trainer(onProgress: Waiter['onProgress'], signal: AbortSignal): TrainingContext;
}

/** A training, and who waits for it. */
interface Shared {
  waiters: Set<Waiter>;
  controller: AbortController;
}

/** Loads the networks of a device, each once. */
export class Networks {
  readonly #files: NetworkFiles;
  readonly #backend: Promise<unknown>;
  readonly #networks = new Map<string, Promise<Network>>();
  readonly #shared = new Map<string, Shared>();
  readonly #trainings = new Map<string, TrainingRecord>();
  readonly #checkpoints: Checkpoints;
  /** Keys of networks that params decide, the last used last, and of networks that others are made of. */
  #recent: string[] = [];
  readonly #bases = new Set<string>();

  /** @param backend resolves once the backend runs */
  constructor(loader: Loader, backend: Promise<unknown>, checkpoints: Checkpoints) {
    this.#files = new NetworkFiles(loader);
    this.#backend = backend;
    this.#checkpoints = checkpoints;
  }

  /** Returns the network at an address, which is loaded, or made of another, on first use. */
  get(address: NetworkAddress, waiter: Waiter): Promise<Network> {
    // The same files may be used in several sizes, or with other names of layers.
    const key = keyOf(address);
    const known = this.#networks.get(key);
    this.#keepRecent(key, address);
    const shared = this.#shared.get(key);
    if (shared) this.#wait(shared, waiter);
    if (known) return known.catch((error) => this.#again(error, address, waiter));
    const loading = this.#make(key, address, waiter);
    this.#networks.set(key, loading);
    // A failed load is tried again the next time.
    loading.catch(() => this.#networks.delete(key));
    return loading;
  }

  /** Makes a network once more that was given up as the one who asked first did not wait any longer. */
  #again(error: unknown, address: NetworkAddress, waiter: Waiter): Promise<Network> {
    const isGivenUp = error instanceof Error && error.name === 'AbortError';
    if (!isGivenUp || waiter.signal.aborted) throw error;
    return this.get(address, waiter);
  }

  /** Frees the networks that params decide and that were used longest ago: a slider makes one for each of its values. */
  #keepRecent(key: string, address: NetworkAddress): void {
    const { edits, guide, length } = address;
    const base = baseOf(address);
    if (base) this.#bases.add(keyOf(base));
    if (!edits && !guide && length === undefined) return;
    this.#recent = [...this.#recent.filter((other) => other !== key), key];
    const old = this.#recent.slice(0, -MOST_EDITED).find((other) => !this.#bases.has(other));
    if (old === undefined) return;
    this.#recent = this.#recent.filter((other) => other !== old);
    void this.#networks.get(old)?.then(
      (network) => network.dispose(),
      () => {},
    );
    this.#networks.delete(old);
    this.#trainings.delete(old);
  }

  async #make(key: string, address: NetworkAddress, waiter: Waiter): Promise<Network> {
    if (isTrained(address)) {
      return this.#train(key, waiter, async (shared, trainer) => {
        const base = await this.get(address.of, shared);
        return train(address, base, trainer, this.#checkpoints);
      });
    }
    if (isGuided(address)) {
      return this.#train(key, waiter, async (shared, trainer) => {
        const network = await this.get(address.of, shared);
        const training = await this.training(address.of, shared);
        const base = await this.get(address.of.of, shared);
        return guide(address, base, { network, training }, trainer);
      });
    }
    const { edits, randomize } = address;
    const of = baseOf(address);
    if (of === undefined) return this.#load(address, waiter.onProgress);
    const base = await this.get(of, waiter);
    if (randomize) {
      const { layers, seed } = randomize;
      const manifest = changedManifest(base.manifest, 'randomized', randomize);
      return randomizedNetwork(base, manifest, layers, seed);
    }
    const { compute } = waiter.trainer(waiter.onProgress, waiter.signal);
    const filled = await Promise.all((edits ?? []).map((edit) => withValues(edit, compute)));
    return editedNetwork(base, changedManifest(base.manifest, 'edited', identityOf(address)), filled);
  }

  /** Trains a network for all who wait for it. */
  #train(
    key: string,
    waiter: Waiter,
    run: (shared: Waiter, trainer: TrainingContext) => Promise<Trained>,
  ): Promise<Network> {
    const controller = new AbortController();
    const waiters = new Set<Waiter>();
    const tell: Waiter['onProgress'] = (progress) => {
      for (const each of waiters) each.onProgress(progress);
    };
    const trainer = waiter.trainer(tell, controller.signal);
    const make = async () => {
      const own = { ...waiter, onProgress: tell, signal: controller.signal };
      const { network, training } = await run(own, trainer);
      this.#trainings.set(key, training);
      return network;
    };
    const shared = { waiters, controller };
    this.#shared.set(key, shared);
    this.#wait(shared, waiter);
    return make().finally(() => this.#shared.delete(key));
  }

  /** Adds one who waits for a training. It stops once nobody does any more; layers go on from there the next time. */
  #wait({ waiters, controller }: Shared, waiter: Waiter): void {
    waiters.add(waiter);
    const leave = () => {
      waiters.delete(waiter);
      if (waiters.size > 0) return;
      setTimeout(() => {
        if (waiters.size === 0) controller.abort();
      }, PATIENCE);
    };
    if (waiter.signal.aborted) leave();
    else waiter.signal.addEventListener('abort', leave, { once: true });
  }

  /** Returns how a network was trained, which it is on first use. Throws a RangeError for one that is not trained. */
  async training(address: NetworkAddress, waiter: Waiter): Promise<TrainingRecord> {
    await this.get(address, waiter);
    const training = this.#trainings.get(keyOf(address));
    if (!training) throw new RangeError('The network was not trained here.');
    return training;
  }

  /**
   * Returns the examples of a dataset to train on, as the ops that were trained read them; where none were trained here,
   * as inputs.
   * @param labels for the latter the class of each label
   */
  async trainingSet(
    address: NetworkAddress,
    on: DatasetAddress,
    labels: Record<string, number>,
    waiter: Waiter,
  ): Promise<NumberedTrainingSet> {
    const network = await this.get(address, waiter);
    const trainer = waiter.trainer(waiter.onProgress, waiter.signal);
    if (!isTrained(address)) return trainingSetOfInputs(network, on, labels, trainer);
    const training = await this.training(address, waiter);
    if (training.kind !== 'layers') throw new RangeError('No layers were trained.');
    const ops = network.ops.filter(({ name }) => training.ops.includes(name));
    return trainingSetOfLayers(address, network, ops, trainer);
  }

  /** Whether nothing is left to train of a network, and of those that it is made of. */
  isReady(address: NetworkAddress): boolean {
    const isTrainedYet = !(isTrained(address) || isGuided(address)) || this.#trainings.has(keyOf(address));
    return isTrainedYet && (address.of === undefined || this.isReady(address.of));
  }

  async #load(address: NetworkAddress, onProgress: (progress: Progress) => void): Promise<Network> {
    await this.#backend;
    onProgress({ what: LOADING });
    const tell = (fraction: number) => onProgress({ what: LOADING, fraction });
    const { manifest, files } = await this.#files.read(address, tell);
    const { length } = address;
    return networkOf(files, length === undefined ? manifest : manifestOfLength(manifest, length));
  }

  /** Returns the tokenizer of a network that reads text. Throws the faults of reading it, and `no-tokenizer`. */
  tokenizer(address: NetworkAddress): Promise<{ tokenizer: Tokenizer; facts: TokensFacts }> {
    return this.#files.tokenizer(address);
  }

  /** Disposes of all networks, including those that are still loading. */
  async dispose(): Promise<void> {
    const loading = [...this.#networks.values()];
    this.#networks.clear();
    for (const network of loading) (await network.catch(() => undefined))?.dispose();
  }
}
