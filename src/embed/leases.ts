interface Entry<T> {
  value: T;
  users: number;
}

/** The use of a shared value, until it is released. */
export interface Lease<T> {
  value: T;
  /** Ends this use. The last release frees the value. Idempotent. */
  release(): Promise<void>;
}

/** Values that several embeds of a page share, by key: made for the first of them, freed after the last. */
export class Leases<T> {
  readonly #entries = new Map<string, Entry<T>>();
  readonly #free: (value: T) => Promise<void> | void;

  constructor(free: (value: T) => Promise<void> | void) {
    this.#free = free;
  }

  take(key: string, make: () => T): Lease<T> {
    const entry = this.#entries.get(key) ?? { value: make(), users: 0 };
    this.#entries.set(key, entry);
    entry.users++;
    let released: Promise<void> | undefined;
    return {
      value: entry.value,
      release: () => {
        released ??= this.#release(key, entry);
        return released;
      },
    };
  }

  async #release(key: string, entry: Entry<T>): Promise<void> {
    entry.users--;
    if (entry.users > 0) return;
    this.#entries.delete(key);
    await this.#free(entry.value);
  }
}
