/** Objects by key that somebody still holds: the same key gives the same object, which is not kept alive. */
export class Alive<T extends WeakKey> {
  readonly #references = new Map<string, WeakRef<T>>();
  readonly #registry = new FinalizationRegistry<string>((key) => {
    if (!this.get(key)) this.#references.delete(key);
  });

  get(key: string): T | undefined {
    return this.#references.get(key)?.deref();
  }

  set(key: string, value: T): void {
    this.#references.set(key, new WeakRef(value));
    this.#registry.register(value, key);
  }
}
