import { keyOf } from '../../base/key.ts';
import { fault } from '../../base/messages.ts';
import { networkHash } from '../../base/network-hash.ts';
import type { NetworkAddress } from '../address.ts';
import type { Progress } from '../host.ts';
import type { Loader } from '../loader/loader.ts';
import { findNetwork, LOADING } from '../loader/manifest.ts';
import { loadNetwork, networkOf } from '../network/import/load.ts';
import type { Network } from '../network/network.ts';

/** The networks that a device has loaded, each once. */
export class Networks {
  readonly #loader: Loader;
  readonly #backend: Promise<unknown>;
  readonly #networks = new Map<string, Promise<Network>>();

  /** @param backend resolves once tensors can be made */
  constructor(loader: Loader, backend: Promise<unknown>) {
    this.#loader = loader;
    this.#backend = backend;
  }

  /** The network of an address, loaded when it is asked for first. */
  get(address: NetworkAddress, onProgress: (progress: Progress) => void = () => {}): Promise<Network> {
    // The same files may be looked at in several sizes, or with other layers named.
    const key = keyOf(address);
    let loading = this.#networks.get(key);
    if (!loading) {
      loading = this.#load(address, onProgress);
      this.#networks.set(key, loading);
      // What failed is tried again the next time it is wanted.
      loading.catch(() => this.#networks.delete(key));
    }
    return loading;
  }

  async #load(address: NetworkAddress, onProgress: (progress: Progress) => void): Promise<Network> {
    await this.#backend;
    const tell = (fraction: number) => onProgress({ what: LOADING, fraction });
    onProgress({ what: LOADING });
    const { manifest, read, files } = await findNetwork(this.#loader, address, tell);
    // Its numbers would be taken for those of the network that was compiled or baked, and stand among them.
    if (networkHash(manifest) !== address.hash) throw fault('network-changed');
    return files ? networkOf(files, manifest) : loadNetwork(manifest, read, tell);
  }

  /** Frees them, those too that are still being loaded. */
  async dispose(): Promise<void> {
    const loading = [...this.#networks.values()];
    this.#networks.clear();
    for (const network of loading) (await network.catch(() => undefined))?.dispose();
  }
}
