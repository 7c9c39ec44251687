import type { Layout, ProgramElement } from '../../compiler/program.ts';

/** The width of an element whose view has none of its own, in px. */
const STANDARD = 320;
/** The gap between neighbours, in px: see style.css. */
const GAP = 32;

/** Returns the width in px of an interface with as much room as it can use. */
export function naturalWidth(layout: Layout, elements: ProgramElement[]): number {
  const own = new Map(elements.map(({ id, vega }) => [id, (vega.width as number | undefined) ?? STANDARD]));
  const widthOf = (part: Layout): number => {
    if (part.kind === 'element') return own.get(part.id) ?? STANDARD;
    const widths = part.children.map(widthOf);
    if (part.kind !== 'hconcat') return Math.max(0, ...widths);
    const row = widths.slice(0, part.columns ?? widths.length);
    return row.reduce((sum, width) => sum + width, GAP * Math.max(0, row.length - 1));
  };
  return widthOf(layout);
}
