import type { PanelView } from './panel-view.ts';

/** Keeps a view as wide as it prefers, or as its place allows. Returns a function that ends it. */
export function fitWidth(view: PanelView, place: HTMLElement, preferred: number): () => void {
  // The view's own width is what a fit leaves of it.
  let fitted = preferred;
  const observer = new ResizeObserver(() => {
    const width = Math.floor(Math.min(preferred, place.clientWidth));
    if (width < 1 || width === fitted) return;
    fitted = width;
    view.signal('width', width);
    void view.run();
  });
  observer.observe(place);
  return () => observer.disconnect();
}
