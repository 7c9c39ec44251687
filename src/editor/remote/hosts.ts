import { type Memory, memory, remember } from '../shared/storage.ts';

const PREFIX = 'host/';

/** The servers from which the reader agreed to open documents: for as long as the tab is open, or for good. */
export class Hosts {
  readonly #inTab: Memory;
  readonly #forGood: Memory;

  constructor(inTab: Memory, forGood: Memory) {
    this.#inTab = inTab;
    this.#forGood = forGood;
  }

  /** Whether documents of a server may be read unasked; `host` has its port, where it is no usual one. */
  isAgreed(host: string): boolean {
    return [this.#inTab, this.#forGood].some((kept) => kept.get(PREFIX + host) !== undefined);
  }

  agree(host: string, isForGood = false): void {
    (isForGood ? this.#forGood : this.#inTab).set(PREFIX + host, 'agreed');
  }
}

/** The servers that the reader of this page agreed to. */
export const hosts = new Hosts(
  remember(() => sessionStorage),
  memory,
);
