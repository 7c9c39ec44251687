import { hashOf } from '../../runtime/network/import/hash.ts';
import {
  type KeptNetwork,
  keepNetwork,
  keptAddress,
  keptNetworks,
  removeNetwork,
} from '../../runtime/store/browser/kept-networks.ts';
import { addressModel } from '../document/own-model.ts';

/** The reader's own networks that the browser keeps. */
export class Kept {
  #all: KeptNetwork[] = [];

  /** Reads which there are, also what another page kept meanwhile. */
  async load(): Promise<void> {
    this.#all = await keptNetworks();
  }

  /** By name. */
  get all(): readonly KeptNetwork[] {
    return this.#all;
  }

  /** Whether the first file of a kept network is at an address. */
  has(url: string): boolean {
    return this.#all.some((network) => network.url === url);
  }

  /** Returns the address of the network that is made of the same files. */
  async find(files: File[]): Promise<string | undefined> {
    if (this.#all.length === 0) return undefined;
    const hash = await hashOfFiles(files);
    return this.#all.find((network) => network.hash === hash)?.url;
  }

  /** Keeps a network under a name of its own, and returns its address. Throws `keep-failed` and the faults of its files. */
  async keep(files: File[]): Promise<string> {
    await this.load();
    const hash = await hashOfFiles(files);
    const title = (await addressModel(files, ({ name }) => name)).name;
    const name = free(
      title,
      this.#all.map((network) => network.name),
    );
    const contents = new Map<string, File>();
    const { url } = await addressModel(files, (file) => {
      // What describes a network to be read with its weights is called as its own file is.
      const names = [...contents.values()].map((other) => other.name);
      const address = keptAddress(name, free(file.name, names));
      contents.set(address, file);
      return address;
    });
    await keepNetwork({ name, url, hash }, contents);
    // What a browser was not asked to keep it may clear when room is short.
    await navigator.storage?.persist?.().catch(() => false);
    await this.load();
    return url;
  }

  async remove(name: string): Promise<void> {
    await removeNetwork(name);
    await this.load();
  }
}

/** What the browser keeps for the reader of this page. */
export const kept = new Kept();

/** Returns a name, or the first of `name (2)`, `name (3)`… that is not taken. */
function free(name: string, taken: readonly string[]): string {
  let tried = name;
  for (let count = 2; taken.includes(tried); count++) tried = `${name} (${count})`;
  return tried;
}

/** Returns what tells networks apart: a hash of their files, whatever order they were given in. */
async function hashOfFiles(files: File[]): Promise<string> {
  const sorted = files.toSorted((a, b) => (a.name < b.name ? -1 : 1));
  return hashOf(await Promise.all(sorted.map((file) => file.arrayBuffer())));
}
