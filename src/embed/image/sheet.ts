import type { Interface } from '../../runtime/views/mount.ts';
import type { PanelView } from '../../runtime/views/panel-view.ts';
import { linesOf, type TextLine } from './text.ts';

/** An interface, or a part of one. */
export interface Drawn {
  dom: HTMLElement;
  panels: Interface['panels'];
}

/** Around the interface, in CSS pixels. */
const MARGIN = 16;

/** What an interface shows, with a margin around it; in CSS pixels. */
export interface Sheet {
  width: number;
  height: number;
  ground: string;
  views: { x: number; y: number; view: PanelView }[];
  lines: TextLine[];
}

/** Measures where each view and each line of text is now. */
export function sheetOf({ dom, panels }: Drawn): Sheet {
  const place = dom.getBoundingClientRect();
  const [left, top] = [place.left - MARGIN, place.top - MARGIN];
  const views = panels.flatMap((panel) => {
    const { view } = panel;
    const box = view?.surface?.getBoundingClientRect();
    // A view that shows nothing yet may have no height.
    return view && box && box.width * box.height > 0 ? [{ view, box }] : [];
  });
  const lines = linesOf(dom);
  const right = Math.max(
    place.left,
    ...views.map(({ box }) => box.right),
    ...lines.map((line) => line.right),
  );
  return {
    width: Math.ceil(right - left + MARGIN),
    height: Math.ceil(place.height + 2 * MARGIN),
    ground: groundOf(dom),
    views: views.map(({ view, box }) => ({ x: box.left - left, y: box.top - top, view })),
    lines: lines.map((line) => ({ ...line, x: line.x - left, y: line.y - top, right: line.right - left })),
  };
}

/** Returns the background colour of an element: its own, or that of the nearest element around it with one. */
function groundOf(element: HTMLElement): string {
  const own = getComputedStyle(element).backgroundColor;
  const clear = own === 'transparent' || own === 'rgba(0, 0, 0, 0)';
  return clear && element.parentElement ? groundOf(element.parentElement) : own;
}
