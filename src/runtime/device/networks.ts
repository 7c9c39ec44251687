import { keyOf } from '../../base/key.ts';
import { fault } from '../../base/messages.ts';
import { networkHash } from '../../base/network-hash.ts';
import type { DatasetAddress, NetworkAddress } from '../address.ts';
import type { Progress } from '../host.ts';
import { findNetwork, LOADING } from '../loader/find-network.ts';
import type { Loader } from '../loader/loader.ts';
import type { TrainingRecord } from '../network/derived/training.ts';
import { loadNetwork, networkOf } from '../network/import/load.ts';
import type { Network } from '../network/network.ts';
import type { Checkpoints } from '../store/checkpoints.ts';
import { type TrainedAddress, train, trainingSetOfLayers } from './train.ts';
import { type NumberedTrainingSet, type TrainingContext, trainingSetOfInputs } from './training-set.ts';

const isTrained = (address: NetworkAddress): address is TrainedAddress =>
  address.of !== undefined && address.train !== undefined;

/** Loads the networks of a device, each once. */
export class Networks {
  readonly #loader: Loader;
  readonly #backend: Promise<unknown>;
  readonly #networks = new Map<string, Promise<Network>>();
  readonly #trainings = new Map<string, TrainingRecord>();
  readonly #checkpoints: Checkpoints;

  /** @param backend resolves once the backend runs */
  constructor(loader: Loader, backend: Promise<unknown>, checkpoints: Checkpoints) {
    this.#loader = loader;
    this.#backend = backend;
    this.#checkpoints = checkpoints;
  }

  /** Returns the network at an address, which is loaded, or made of another, on first use. */
  get(address: NetworkAddress, trainer: TrainingContext): Promise<Network> {
    // The same files may be used in several sizes, or with other names of layers.
    const key = keyOf(address);
    let loading = this.#networks.get(key);
    if (!loading) {
      loading = isTrained(address)
        ? this.#train(key, address, trainer)
        : this.#load(address, trainer.context.onProgress);
      this.#networks.set(key, loading);
      // A failed load is tried again the next time.
      loading.catch(() => this.#networks.delete(key));
    }
    return loading;
  }

  async #train(key: string, address: TrainedAddress, trainer: TrainingContext): Promise<Network> {
    const base = await this.get(address.of, trainer);
    const { network, training } = await train(address, base, trainer, this.#checkpoints);
    this.#trainings.set(key, training);
    return network;
  }

  /** Returns how a network was trained, which it is on first use. Throws a RangeError for one that is not trained. */
  async training(address: NetworkAddress, trainer: TrainingContext): Promise<TrainingRecord> {
    await this.get(address, trainer);
    const training = this.#trainings.get(keyOf(address));
    if (!training) throw new RangeError('The network was not trained here.');
    return training;
  }

  /**
   * Returns the examples of a dataset to train on, as the ops that were trained read them; where none were trained here,
   * as inputs.
   */
  async trainingSet(
    address: NetworkAddress,
    on: DatasetAddress,
    trainer: TrainingContext,
  ): Promise<NumberedTrainingSet> {
    const network = await this.get(address, trainer);
    if (!isTrained(address)) return trainingSetOfInputs(network, on, trainer);
    const training = await this.training(address, trainer);
    if (training.kind !== 'layers') throw new RangeError('No layers were trained.');
    const ops = network.ops.filter(({ name }) => training.ops.includes(name));
    return trainingSetOfLayers(address, network, ops, trainer);
  }

  /** Whether nothing is left to train of a network. */
  isReady(address: NetworkAddress): boolean {
    return !isTrained(address) || this.#trainings.has(keyOf(address));
  }

  async #load(address: NetworkAddress, onProgress: (progress: Progress) => void): Promise<Network> {
    await this.#backend;
    const tell = (fraction: number) => onProgress({ what: LOADING, fraction });
    onProgress({ what: LOADING });
    const { manifest, read, files } = await findNetwork(this.#loader, address, tell);
    // Its values would be mixed with those of the network that was compiled or baked.
    if (networkHash(manifest) !== address.hash) throw fault('network-changed');
    return files ? networkOf(files, manifest) : loadNetwork(manifest, read, tell);
  }

  /** Disposes of all networks, including those that are still loading. */
  async dispose(): Promise<void> {
    const loading = [...this.#networks.values()];
    this.#networks.clear();
    for (const network of loading) (await network.catch(() => undefined))?.dispose();
  }
}
