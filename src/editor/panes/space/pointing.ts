/** Links elements of the interface with their marks in the diagram: outlines them, and reports which one is hovered. */
export class Pointing {
  readonly #place: HTMLElement;
  readonly #listener: (element: string | null) => void;

  constructor(place: HTMLElement, listener: (element: string | null) => void) {
    this.#place = place;
    this.#listener = listener;
    place.addEventListener('pointerover', this.#over);
    place.addEventListener('pointerleave', this.#over);
  }

  /** Outlines only these elements. */
  point(elements: readonly string[]): void {
    for (const panel of this.#place.querySelectorAll<HTMLElement>('[data-element]')) {
      panel.classList.toggle(
        'pointed',
        elements.some((element) => element === panel.dataset.element),
      );
    }
  }

  readonly #over = ({ type, target }: Event): void => {
    const panel = type === 'pointerleave' ? null : (target as Element).closest<HTMLElement>('[data-element]');
    this.#listener(panel?.dataset.element ?? null);
  };

  dispose(): void {
    this.point([]);
    this.#place.removeEventListener('pointerover', this.#over);
    this.#place.removeEventListener('pointerleave', this.#over);
  }
}
