import { ACCENT, NEGATIVE } from '../../../base/colours.ts';
import type { Selects } from '../../program.ts';
import { cursorOf, isSelected, OPACITY } from '../vega.ts';

/**
 * Returns the marks of a feature visualization: a placeholder of the right size, the picture so far, a thin ring of
 * progress while it is made, a note if there is no picture, and an outline if it is selected. `x`, `y` and `size` are
 * Vega expressions.
 * Rows: {image: canvas or null, progress: 0..1, note, label, amount, select, index, layer, slot, gap, opacity, size,
 * against, outlined, hue: of a group}. Pictures with `against` are tinted, because opacity alone hides the sign.
 */
export function tileMarks(x: string, y: string, size: string, selects: Selects[]) {
  const at = { x: { signal: x }, y: { signal: y }, width: { signal: size }, height: { signal: size } };
  return [
    {
      type: 'rect',
      name: 'entry',
      from: { data: 'content' },
      encode: {
        update: {
          ...at,
          fill: { signal: 'hairline' },
          fillOpacity: { signal: 'datum.gap || datum.image ? 0 : 0.5' },
          cursor: cursorOf(selects),
        },
      },
    },
    {
      type: 'image',
      interactive: false,
      from: { data: 'content' },
      encode: {
        update: { ...at, image: { field: 'image' }, smooth: { value: true }, opacity: { signal: OPACITY } },
      },
    },
    {
      type: 'rect',
      interactive: false,
      from: { data: 'content' },
      encode: {
        update: {
          ...at,
          fill: { value: NEGATIVE },
          opacity: { signal: `datum.against ? 0.4 * ${OPACITY} : 0` },
        },
      },
    },
    {
      type: 'rect',
      interactive: false,
      from: { data: 'content' },
      encode: {
        update: {
          x: { signal: x },
          width: { signal: size },
          y: { signal: `${y} + ${size}` },
          height: { value: 2 },
          fill: { field: 'hue' },
          opacity: { signal: 'datum.hue ? 1 : 0' },
        },
      },
    },
    {
      type: 'arc',
      interactive: false,
      from: { data: 'content' },
      encode: {
        update: {
          x: { signal: `${x} + ${size} - 10` },
          y: { signal: `${y} + 10` },
          startAngle: { value: 0 },
          endAngle: { signal: 'datum.progress * 2 * PI' },
          innerRadius: { value: 4.5 },
          outerRadius: { value: 6.5 },
          fill: { value: '#ffffff' },
          stroke: { value: '#000000' },
          strokeWidth: { value: 0.5 },
          opacity: { signal: 'datum.gap || datum.progress >= 1 ? 0 : 1' },
        },
      },
    },
    {
      type: 'text',
      interactive: false,
      from: { data: 'content' },
      encode: {
        update: {
          x: { signal: `${x} + ${size} / 2` },
          y: { signal: `${y} + ${size} / 2` },
          text: { field: 'note' },
          align: { value: 'center' },
          baseline: { value: 'middle' },
          fill: { signal: 'quiet' },
          fontSize: { value: 11 },
          limit: { signal: `${size} - 8` },
        },
      },
    },
    ...outlines({ x, y, width: size, height: size }, selects),
  ];
}

/** The bounds of a picture, as Vega expressions on the row. */
interface Box {
  x: string;
  y: string;
  width: string;
  height: string;
}

/** Returns the outlines of a picture that is selected, or outlined by an encoding. */
export function outlines({ x, y, width, height }: Box, selects: Selects[]) {
  const outline = (stroke: unknown, strokeWidth: number, shown: string) => ({
    type: 'rect',
    interactive: false,
    from: { data: 'content' },
    encode: {
      update: {
        // Inside the picture, so that selecting it moves nothing beside it.
        x: { signal: `${x} + 2` },
        y: { signal: `${y} + 2` },
        width: { signal: `${width} - 4` },
        height: { signal: `${height} - 4` },
        fill: { value: null },
        stroke,
        strokeWidth: { value: strokeWidth },
        opacity: { signal: `!datum.gap && (${shown}) ? 1 : 0` },
      },
    },
  });
  const selected = `(${isSelected(selects)}) || datum.key === current`;
  return [
    outline({ signal: 'ink' }, 2, 'datum.outlined'),
    outline({ value: '#ffffff' }, 4, selected),
    outline({ value: ACCENT }, 2, selected),
  ];
}

/**
 * Returns a line of text beside a tile, or centred below one as wide as the signal `tile`. `text`, `x` and `y` are Vega
 * expressions on the row.
 */
export function caption(x: string, y: string, text: string, align: 'left' | 'center', colour = 'ink') {
  return {
    type: 'text',
    interactive: false,
    from: { data: 'content' },
    encode: {
      update: {
        x: { signal: x },
        y: { signal: y },
        text: { signal: text },
        align: { value: align },
        baseline: { value: 'middle' },
        fill: { signal: colour },
        fontSize: { value: 12 },
        limit: align === 'center' ? { signal: 'tile' } : { value: 240 },
      },
    },
  };
}
