/** What the pointer is over in a diagram of the elements: their ids, or null. Bubbles from the diagram. */
export const POINTED = 'vt-pointed';

/** Says which elements a diagram's pointer is over. */
export function announce(from: HTMLElement, elements: string[] | null): void {
  from.dispatchEvent(new CustomEvent(POINTED, { bubbles: true, composed: true, detail: elements }));
}
