import { Listeners } from '../listeners.ts';
import type { Fact } from './facts.ts';

/**
 * What the elements of an interface say of their values. What one says, those after it leave out: a share that two of
 * them show, or the classes of factors that four have in common.
 */
export class SharedFacts {
  readonly #facts = new Map<string, Fact[]>();
  readonly #changed = new Listeners<[]>();
  #order: string[] = [];

  /** @param elements ids, from the first to the last */
  arrange(elements: string[]): void {
    this.#order = elements;
    for (const owner of this.#facts.keys()) if (!elements.includes(owner)) this.#facts.delete(owner);
    this.#changed.tell();
  }

  /** @param owner id of the element that has them */
  say(owner: string, facts: Fact[]): void {
    const before = this.#facts.get(owner) ?? [];
    this.#facts.set(owner, facts);
    if (before.length !== facts.length || facts.some(({ key }, i) => key !== before[i]?.key)) {
      this.#changed.tell();
    }
  }

  /** Those of an element that none before it has said. */
  of(owner: string): string[] {
    const earlier = this.#order.slice(0, this.#order.indexOf(owner));
    const known = new Set(earlier.flatMap((id) => this.#facts.get(id) ?? []).map(({ key }) => key));
    return (this.#facts.get(owner) ?? []).filter(({ key }) => !known.has(key)).map(({ words }) => words);
  }

  /** Called when what is to be said may have changed. Returns a function that stops it. */
  onChange(listener: () => void): () => void {
    return this.#changed.add(listener);
  }
}
