/** The event with the ids of the elements that the pointer is over in a diagram, or null. It bubbles. */
export const POINTED = 'vt-pointed';

/** Dispatches the event for a diagram. */
export function announce(from: HTMLElement, elements: string[] | null): void {
  from.dispatchEvent(new CustomEvent(POINTED, { bubbles: true, composed: true, detail: elements }));
}
