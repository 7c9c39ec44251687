import { type TokensFacts, tokensFacts } from '../../base/input.ts';
import { keyOf } from '../../base/key.ts';
import type { Manifest } from '../../base/manifest.ts';
import { fault } from '../../base/messages.ts';
import { networkHash } from '../../base/network-hash.ts';
import type { NetworkAddress } from '../address.ts';
import { findNetwork } from '../loader/find-network.ts';
import type { Loader } from '../loader/loader.ts';
import { type ModelFiles, type ReadFile, readModelFiles } from '../network/import/files.ts';
import { hashOf } from '../network/import/hash.ts';
import { readTokenizer } from '../tokenizer/read.ts';
import type { Tokenizer } from '../tokenizer/tokenizer.ts';

/** What is read of a network before it is imported. */
interface Read {
  manifest: Manifest;
  files: ModelFiles;
  /** Reads a file beside it. */
  read: ReadFile;
}

/** Reads the files of networks. Those of text are kept: they are imported anew for each length of text. */
export class NetworkFiles {
  readonly #loader: Loader;
  readonly #kept = new Map<string, Promise<Read>>();
  readonly #tokenizers = new Map<string, Promise<Tokenizer>>();

  constructor(loader: Loader) {
    this.#loader = loader;
  }

  /** @param onFraction is called with the fraction that is read. Throws the faults of reading, and `network-changed`. */
  read({ length: _, ...address }: NetworkAddress, onFraction: (fraction: number) => void): Promise<Read> {
    const key = keyOf(address);
    const known = this.#kept.get(key);
    if (known) return known;
    const reading = this.#readNow(address, onFraction);
    this.#kept.set(key, reading);
    const forget = () => this.#kept.delete(key);
    reading.then(({ manifest }) => manifest.input.kind !== 'tokens' && forget(), forget);
    return reading;
  }

  async #readNow(address: NetworkAddress, onFraction: (fraction: number) => void): Promise<Read> {
    const { manifest, read, files } = await findNetwork(this.#loader, address, onFraction);
    // Its values would be mixed with those of the network that was compiled or baked.
    if (networkHash(manifest) !== address.hash) throw fault('network-changed');
    const tell = (loaded: number) => onFraction(Math.min(loaded / manifest.weightBytes, 1));
    return { manifest, read, files: files ?? (await readModelFiles(manifest.model, read, tell)) };
  }

  /**
   * Returns the tokenizer of a network that reads text, which is read once. Throws the faults of reading it,
   * `input-kind`, `no-tokenizer`, `hash-mismatch`.
   */
  async tokenizer(address: NetworkAddress): Promise<{ tokenizer: Tokenizer; facts: TokensFacts }> {
    const { manifest, read } = await this.read(address, () => {});
    const facts = tokensFacts(manifest.input);
    const { tokenizer: file } = facts;
    if (!file) throw fault('no-tokenizer');
    const reading = this.#tokenizers.get(file.hash) ?? readHashed(file, read, facts);
    this.#tokenizers.set(file.hash, reading);
    reading.catch(() => this.#tokenizers.delete(file.hash));
    return { tokenizer: await reading, facts };
  }
}

async function readHashed(
  { file, hash }: { file: string; hash: string },
  read: ReadFile,
  facts: TokensFacts,
): Promise<Tokenizer> {
  const bytes = await read(file);
  if ((await hashOf([bytes])) !== hash) throw fault('hash-mismatch', { what: file });
  return readTokenizer(bytes, facts);
}
