/** Functions that are called whenever something happens. */
export class Listeners<Told extends unknown[]> {
  readonly #all = new Set<(...told: Told) => void>();

  /** Calls `listener` from now on. Returns a function that stops it. */
  add(listener: (...told: Told) => void): () => void {
    this.#all.add(listener);
    return () => this.#all.delete(listener);
  }

  tell(...told: Told): void {
    for (const listener of this.#all) listener(...told);
  }

  clear(): void {
    this.#all.clear();
  }
}

/** {@link Listeners} of a state: a new one is called with the latest state at once. */
export class Followers<T> extends Listeners<[T]> {
  #latest: { told: T } | undefined;

  override add(listener: (told: T) => void): () => void {
    if (this.#latest) listener(this.#latest.told);
    return super.add(listener);
  }

  override tell(told: T): void {
    this.#latest = { told };
    super.tell(told);
  }
}
