import { at } from '../../base/at.ts';

/**
 * Follows whether something is on screen: `listener` hears it once it is known, and whenever it changes. Returns a
 * function that stops it.
 */
export function onVisibility(place: Element, listener: (visible: boolean) => void): () => void {
  const observer = new IntersectionObserver((entries) => listener(at(entries, -1).isIntersecting));
  observer.observe(place);
  return () => observer.disconnect();
}
