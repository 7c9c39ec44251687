import type { ParamValue } from '../../compiler/program.ts';

/** How long a pointer must rest before a hover counts, in milliseconds; with `false` hovering does nothing. */
export type Hover = number | false;

type Apply = (name: string, value: ParamValue, by: string) => void;

/** Delays what a hover sets until the pointer has rested. Passes on at once that the pointer left. */
export class HoverIntent {
  readonly #hover: Hover;
  readonly #apply: Apply;
  readonly #resting = new Map<string, ReturnType<typeof setTimeout>>();

  constructor(hover: Hover, apply: Apply) {
    this.#hover = hover;
    this.#apply = apply;
  }

  pass(name: string, value: ParamValue, by: string): void {
    clearTimeout(this.#resting.get(name));
    if (this.#hover === false) return;
    if (this.#hover === 0 || value === null) this.#apply(name, value, by);
    else
      this.#resting.set(
        name,
        setTimeout(() => this.#apply(name, value, by), this.#hover),
      );
  }

  dispose(): void {
    for (const timer of this.#resting.values()) clearTimeout(timer);
    this.#resting.clear();
  }
}
