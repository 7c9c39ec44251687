import { Listeners } from '../listeners.ts';
import type { Fact } from './facts.ts';

/**
 * The facts that the elements of an interface state about their values. Each fact is stated once, by the first element
 * that has it.
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

  /** Returns the facts of an element that none before it states. */
  of(owner: string): string[] {
    const earlier = this.#order.slice(0, this.#order.indexOf(owner));
    const known = new Set(earlier.flatMap((id) => this.#facts.get(id) ?? []).map(({ key }) => key));
    return (this.#facts.get(owner) ?? []).filter(({ key }) => !known.has(key)).map(({ words }) => words);
  }

  /** Called when the facts of some element may have changed. Returns a function that stops it. */
  onChange(listener: () => void): () => void {
    return this.#changed.add(listener);
  }
}
