import type { Interface } from '../../runtime/views/mount.ts';
import type { PanelView } from '../../runtime/views/panel-view.ts';
import { linesOf, type TextLine } from './text.ts';

/** An interface, or a part of one. */
export interface Drawn {
  dom: HTMLElement;
  panels: Interface['panels'];
}

/** Around what is shown, in CSS pixels. */
const MARGIN = 16;

/** What is on an interface's surface, as wide as that takes, with a margin around it; in CSS pixels. */
export interface Sheet {
  width: number;
  height: number;
  ground: string;
  views: { x: number; y: number; view: PanelView }[];
  lines: TextLine[];
}

/** Reads off where each view and each line of text stands now. */
export function sheetOf({ dom, panels }: Drawn): Sheet {
  const place = dom.getBoundingClientRect();
  const [left, top] = [place.left - MARGIN, place.top - MARGIN];
  const views = panels.flatMap((panel) => {
    const { view } = panel;
    const box = view?.surface?.getBoundingClientRect();
    // One that shows nothing yet may have no height.
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

/** The colour on which an element lies: its own, or that of the nearest one around it that has any. */
function groundOf(element: HTMLElement): string {
  const own = getComputedStyle(element).backgroundColor;
  const clear = own === 'transparent' || own === 'rgba(0, 0, 0, 0)';
  return clear && element.parentElement ? groundOf(element.parentElement) : own;
}
