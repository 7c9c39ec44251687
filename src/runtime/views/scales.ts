import { Listeners } from '../listeners.ts';

/** The domains that elements share by name: each says its own largest number, all draw to the largest of all. */
export class Scales {
  readonly #largest = new Map<string, Map<string, number>>();
  readonly #listeners = new Listeners<[scale: string]>();

  /**
   * The largest number of a scale.
   * @param owner the element that has `own`
   * @param own its own largest magnitude
   */
  largest(scale: string, owner: string, own: number): number {
    const owners = this.#largest.get(scale) ?? new Map<string, number>();
    this.#largest.set(scale, owners);
    const before = Math.max(0, ...owners.values());
    owners.set(owner, own);
    const now = Math.max(0, ...owners.values());
    if (now !== before) this.#listeners.tell(scale);
    return now;
  }

  /** Takes an element's numbers out. */
  leave(owner: string): void {
    for (const owners of this.#largest.values()) owners.delete(owner);
  }

  /** Called with a scale's name whenever its domain changes. Returns a function that stops it. */
  onChange(listener: (scale: string) => void): () => void {
    return this.#listeners.add(listener);
  }
}
