import type { View } from 'vega';
import type { Interface } from '../../runtime/views/mount.ts';
import { linesOf, type TextLine } from './text.ts';

/** What is on an interface's surface, in CSS pixels from its upper left corner. */
export interface Sheet {
  width: number;
  height: number;
  ground: string;
  views: { x: number; y: number; view: View }[];
  lines: TextLine[];
}

/** Reads off where each view and each line of text of an interface stands now. */
export function sheetOf({ dom, panels }: Interface): Sheet {
  const { left, top, width, height } = dom.getBoundingClientRect();
  const views = panels.flatMap((panel) => {
    const drawn = panel.view?.view;
    const place = drawn?.container()?.querySelector('canvas, svg')?.getBoundingClientRect();
    return drawn && place ? [{ x: place.left - left, y: place.top - top, view: drawn }] : [];
  });
  return {
    width: Math.ceil(width),
    height: Math.ceil(height),
    ground: getComputedStyle(dom).backgroundColor,
    views,
    lines: linesOf(dom).map((line) => ({ ...line, x: line.x - left, y: line.y - top })),
  };
}
