import type { Side } from './layout.ts';

/** The areas of the page, by what takes the focus in each. */
const AREAS = ['vitrail-text', '.output', 'vitrail-panes'];

/** Puts the focus into the area after the one that has it; into the first from elsewhere. */
export function focusNextArea(): void {
  const areas = AREAS.map((selector) => document.querySelector<HTMLElement>(selector)!);
  const at = areas.findIndex((area) => area.contains(document.activeElement));
  areas[(at + 1) % areas.length]!.focus();
}

/** Puts the focus into the text or into the interface. */
export const focusArea = (side: Side): void =>
  document.querySelector<HTMLElement>(side === 'text' ? AREAS[0]! : AREAS[1]!)!.focus();
