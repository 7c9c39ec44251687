import { explanationOf } from '../../../base/glossary.ts';
import type { Unit } from '../../check/type.ts';
import type { Selects } from '../../program.ts';
import { cellOutline, positionSignals, type VegaSpec, vegaSpec } from '../vega.ts';

/** Preferred width of pictures and maps, in px. */
export const PICTURE_WIDTH = 320;

/**
 * Returns the signals of a view with the proportions of the picture: `aspect` is height / width; `grid` is rows and
 * columns; `zoom` is the magnification; `origin` is the upper left corner of the visible part, in fractions [x, y].
 */
export const frame = (zoom = 1) => [
  { name: 'aspect', value: 1 },
  { name: 'grid', value: [1, 1] },
  { name: 'zoom', value: zoom },
  { name: 'origin', value: [0, 0] },
  { name: 'height', update: 'width * aspect' },
];

/** Approximate width of a letter in a legend's title, in px. */
const LETTER = 5.6;

/** Returns the signals of a legend: the words of its unit, and what they mean. */
export const unitSignals = ({ words }: Pick<Unit, 'words'>) => [
  { name: 'unit', value: words },
  { name: 'explanation', value: explanationOf(words) },
];

/**
 * Returns a gradient legend of the signals of {@link unitSignals} below the picture, shown only while there are rows.
 * @param rows the data set of the rows that have its colours
 */
export function gradientLegend(scale: string, rows = 'content') {
  const some = `length(data('${rows}')) > 0`;
  const shown = { update: { opacity: { signal: `${some} ? 1 : 0` } } };
  // Gradient labels ignore an opacity.
  const title = { interactive: true, update: { ...shown.update, tooltip: { signal: 'explanation' } } };
  const labels = { update: { text: { signal: `${some} ? datum.label : ''` } } };
  return {
    fill: scale,
    orient: 'bottom',
    direction: 'horizontal',
    type: 'gradient',
    // In two lines if one is too narrow.
    title: { signal: `length(unit) * ${LETTER} > width ? split(replace(unit, ' (', '\\n('), '\\n') : unit` },
    titleLimit: { signal: 'width' },
    gradientLength: { signal: 'min(width - 16, 200)' },
    gradientThickness: 8,
    // The ends of the scale, and zero between them.
    values: { signal: `domain('${scale}')` },
    format: '.3~r',
    encode: { title, labels, gradient: shown },
  };
}

/** The picture itself, with the selected cell outlined. Row: {image: canvas}. */
export function image(selects: Selects[]): VegaSpec {
  return vegaSpec(PICTURE_WIDTH, {
    signals: [...frame(), ...positionSignals(selects)],
    marks: [pictureMark({ value: true }), ...cellOutline(selects)],
  });
}

/** Returns the signals of a map; `smooth` is set at run time: whether its cells flow into one another. */
export const cellSignals = (cells: unknown, overlay: boolean) => [
  { name: 'overlay', value: overlay },
  { name: 'cells', value: cells ?? 'auto' },
  { name: 'smooth', value: false },
];

/** Returns a mark that draws the canvas of the rows over the whole view. */
export function pictureMark(smooth: { value: boolean } | { signal: string }, data = 'content') {
  const size = { width: { signal: 'width' }, height: { signal: 'height' } };
  return {
    type: 'group',
    clip: true,
    interactive: false,
    encode: { update: size },
    marks: [
      {
        type: 'image',
        interactive: false,
        from: { data },
        encode: {
          update: {
            image: { field: 'image' },
            x: { signal: '-origin[0] * width * zoom' },
            y: { signal: '-origin[1] * height * zoom' },
            width: { signal: 'width * zoom' },
            height: { signal: 'height * zoom' },
            aspect: { value: false },
            smooth,
          },
        },
      },
    ],
  };
}
