import type { NormalElement } from '../../normalize/normal-view.ts';
import type { Selects } from '../../program.ts';
import { cellOutline, positionSignals, type VegaSpec, vegaSpec } from '../vega.ts';
import { frame, PICTURE_WIDTH, pictureMark } from './image.ts';

/**
 * A picture at each position, without gaps. Rows: {part: 'grid', image: canvas of all cells}, made at run time from the
 * signals `sized`, `exponent` and `floor`; and, while a cell is pointed at, {part: 'enlarged', image, x, y: its centre
 * in fractions of the view, size: px}.
 */
export function grid(element: NormalElement, selects: Selects[]): VegaSpec {
  const part = (name: string) => ({
    name,
    source: 'content',
    transform: [{ type: 'filter', expr: `datum.part === '${name}'` }],
  });
  return vegaSpec(PICTURE_WIDTH, {
    signals: [
      ...frame(element.zoom as number | undefined),
      { name: 'sized', value: element.sized ?? 'none' },
      { name: 'exponent', value: element.exponent ?? 1 },
      { name: 'floor', value: element.floor ?? 0.24 },
      ...positionSignals(selects),
    ],
    data: [{ name: 'content', values: [] }, part('grid'), part('enlarged')],
    marks: [pictureMark({ value: true }, 'grid'), ...cellOutline(selects), enlarged()],
  });
}

/** Returns the enlarged picture: beside the cell, on the side with more room, within the view. */
function enlarged() {
  const beside = 'datum.x < 0.5 ? datum.x * width + datum.cell : datum.x * width - datum.cell - datum.size';
  return {
    type: 'group',
    interactive: false,
    from: { data: 'enlarged' },
    encode: {
      update: {
        x: { signal: `clamp(${beside}, 0, max(0, width - datum.size))` },
        y: { signal: 'clamp(datum.y * height - datum.size / 2, 0, max(0, height - datum.size))' },
        width: { field: 'size' },
        height: { field: 'size' },
        fill: { signal: 'ground' },
        stroke: { signal: 'ground' },
        strokeWidth: { value: 4 },
      },
    },
    marks: [
      {
        type: 'image',
        interactive: false,
        encode: {
          update: {
            image: { signal: 'parent.image' },
            width: { signal: 'parent.size' },
            height: { signal: 'parent.size' },
            smooth: { value: true },
          },
        },
      },
    ],
  };
}
