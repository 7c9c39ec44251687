import { datasetHash } from '../../base/dataset.ts';
import { fault } from '../../base/messages.ts';
import type { DatasetAddress } from '../address.ts';
import { Examples } from '../input/dataset/examples.ts';
import type { Decode } from '../input/picture/load.ts';
import { findDataset } from '../loader/find-dataset.ts';
import type { Loader } from '../loader/loader.ts';

/** Opens the datasets of a device, each once. */
export class Datasets {
  readonly #loader: Loader;
  readonly #decode: Decode;
  readonly #opened = new Map<string, Promise<Examples>>();

  constructor(loader: Loader, decode: Decode) {
    this.#loader = loader;
    this.#decode = decode;
  }

  /** Returns the examples of the dataset at an address. Throws the fault `dataset-changed`, and those of reading it. */
  get(address: DatasetAddress): Promise<Examples> {
    const key = JSON.stringify([address.hash, address.split, address.labels]);
    let opening = this.#opened.get(key);
    if (!opening) {
      opening = this.#open(address);
      this.#opened.set(key, opening);
      // A failure is tried again the next time.
      opening.catch(() => this.#opened.delete(key));
    }
    return opening;
  }

  async #open(address: DatasetAddress): Promise<Examples> {
    const { dataset, url } = await findDataset(this.#loader, address);
    const { stamp } = address;
    const found = { dataset: stamp ? { ...dataset, stamp } : dataset, url };
    // Its values would be mixed with those of the dataset that was compiled or baked.
    if (datasetHash(found.dataset) !== address.hash) throw fault('dataset-changed');
    return new Examples(found, address, this.#loader, this.#decode);
  }
}
