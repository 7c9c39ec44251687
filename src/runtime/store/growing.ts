import { Fault } from '../../base/diagnostic.ts';
import type { Value } from '../../base/value.ts';
import type { Frame } from '../host.ts';
import type { Loader } from '../loader/loader.ts';
import { recordedFrame, recordedValue } from './record.ts';
import type { Source } from './source.ts';

/** Milliseconds until what is not there yet is asked for again: at first, and at most. */
const [SOON, LATE] = [500, 8000];

/** The most bytes of a record that are read. */
const LIMIT = 64e6;

/**
 * A store of finished values and pictures at an address, while a bake fills it: `values/KEY`, `pictures/KEY`. What is not
 * there yet is waited for, until the signal.
 */
export class GrowingStore implements Source {
  constructor(
    private readonly loader: Loader,
    /** Ends with a slash. */
    private readonly folder: URL,
    private readonly signal: AbortSignal,
  ) {}

  value(key: string): Promise<Value | undefined> {
    return this.#read(`values/${key}`, recordedValue);
  }

  picture(key: string): Promise<Frame | undefined> {
    return this.#read(`pictures/${key}`, recordedFrame);
  }

  async #read<T>(name: string, read: (record: Uint8Array) => T): Promise<T | undefined> {
    const record = await this.#arrived(new URL(name, this.folder));
    try {
      return record && read(record);
    } catch {
      return undefined;
    }
  }

  async #arrived(url: URL): Promise<Uint8Array | undefined> {
    for (let wait = SOON; !this.signal.aborted; wait = Math.min(2 * wait, LATE)) {
      try {
        return new Uint8Array(await this.loader.load(url, { limit: LIMIT, signal: this.signal }));
      } catch (error) {
        if (!(error instanceof Fault) || error.code !== 'network-unreachable') return undefined;
        await new Promise((resolve) => setTimeout(resolve, wait));
      }
    }
    return undefined;
  }
}
