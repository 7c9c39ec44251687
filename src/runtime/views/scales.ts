import { Listeners } from '../listeners.ts';

/** The domains that elements share by name: each reports its largest number, and all draw to the largest of these. */
export class Scales {
  readonly #largest = new Map<string, Map<string, number>>();
  readonly #listeners = new Listeners<[scale: string]>();

  /**
   * Reports an element's largest number, and returns the largest of its scale.
   * @param owner the element
   * @param own its largest magnitude
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

  /** Removes an element's numbers. */
  leave(owner: string): void {
    for (const owners of this.#largest.values()) owners.delete(owner);
  }

  /** Called with a scale's name whenever its domain changes. Returns a function that stops it. */
  onChange(listener: (scale: string) => void): () => void {
    return this.#listeners.add(listener);
  }
}
