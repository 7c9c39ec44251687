import { at } from '../../base/at.ts';
import type { Side } from './layout.ts';

/** The element that takes the focus in each area of the page, by its selector. */
const AREAS = { text: 'vitrail-text', interface: '.output', panes: 'vitrail-panes' };

const area = (selector: string) => document.querySelector<HTMLElement>(selector)!;

/** Moves the focus to the area after the one that has it, or to the first. */
export function focusNextArea(): void {
  const areas = Object.values(AREAS).map(area);
  const present = areas.findIndex((one) => one.contains(document.activeElement));
  at(areas, (present + 1) % areas.length).focus();
}

/** Moves the focus to the text or to the interface. */
export const focusArea = (side: Side): void => area(AREAS[side]).focus();
