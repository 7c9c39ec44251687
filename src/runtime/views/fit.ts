import type { PanelView } from './panel-view.ts';

/** Keeps a view at its preferred width, or narrower where its place is. Returns a function that ends this. */
export function fitWidth(view: PanelView, place: HTMLElement, preferred: number): () => void {
  // The view's own width is not comparable: fitting leaves room for axes.
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
