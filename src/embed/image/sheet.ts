import type { View } from 'vega';
import type { Interface } from '../../runtime/views/mount.ts';
import { linesOf, type TextLine } from './text.ts';

/** An interface, or a part of one. */
export interface Drawn {
  dom: HTMLElement;
  panels: Interface['panels'];
}

/** What is on an interface's surface, in CSS pixels from its upper left corner. */
export interface Sheet {
  width: number;
  height: number;
  ground: string;
  views: { x: number; y: number; view: View }[];
  lines: TextLine[];
}

/** Reads off where each view and each line of text stands now. */
export function sheetOf({ dom, panels }: Drawn): Sheet {
  const { left, top, width, height } = dom.getBoundingClientRect();
  const views = panels.flatMap((panel) => {
    const drawn = panel.view?.view;
    const place = drawn?.container()?.querySelector('canvas, svg')?.getBoundingClientRect();
    return drawn && place ? [{ x: place.left - left, y: place.top - top, view: drawn }] : [];
  });
  return {
    width: Math.ceil(width),
    height: Math.ceil(height),
    ground: groundOf(dom),
    views,
    lines: linesOf(dom).map((line) => ({ ...line, x: line.x - left, y: line.y - top })),
  };
}

/** The colour on which an element lies: its own, or that of the nearest one around it that has any. */
function groundOf(element: HTMLElement): string {
  const own = getComputedStyle(element).backgroundColor;
  const clear = own === 'transparent' || own === 'rgba(0, 0, 0, 0)';
  return clear && element.parentElement ? groundOf(element.parentElement) : own;
}
