import type { Panel } from './panel.ts';
import { POINTED } from './pointing.ts';

/**
 * Links diagrams of the elements with the elements, both ways: pointing at a disc outlines its elements; pointing at an
 * element, or focusing it, marks its discs. Returns a function that ends this.
 */
export function linkDiagrams(dom: HTMLElement, panels: () => Panel[]): () => void {
  const outline = (event: Event) => outlineElements(panels(), (event as CustomEvent<string[] | null>).detail);
  const mark = (event: Event) => {
    const element =
      (event.target as Element).closest?.<HTMLElement>('[data-element]')?.dataset.element ?? null;
    for (const panel of panels()) panel.pointOut(element);
  };
  const unmark = () => {
    for (const panel of panels()) panel.pointOut(null);
  };
  const listeners = [
    [POINTED, outline],
    ['pointerover', mark],
    ['focusin', mark],
    ['pointerleave', unmark],
  ] as const;
  for (const [name, listener] of listeners) dom.addEventListener(name, listener);
  return () => {
    for (const [name, listener] of listeners) dom.removeEventListener(name, listener);
  };
}

/** Outlines these elements and no others. */
export function outlineElements(panels: Panel[], ids: readonly string[] | null): void {
  for (const { dom, element } of panels) {
    dom.classList.toggle('vt-pointed', ids?.includes(element.id) ?? false);
  }
}
