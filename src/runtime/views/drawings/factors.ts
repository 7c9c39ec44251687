import { at } from '../../../base/at.ts';
import type { Value, ValueAxis } from '../../../base/value.ts';
import type { ParamValue, Selects } from '../../../compiler/program.ts';
import { flowing, paint } from '../canvas.ts';
import { coloursOf, mixHues, mixPair, type Rgba } from '../colours/factors.ts';
import { labelOf, selectionOf } from '../labels.ts';
import { type DrawingContext, networkOf } from './context.ts';
import { type MakeRows, RowsDrawing } from './rows-drawing.ts';

/** Draws maps [y, x, group] in one picture, by hue and brightness. Pointing at a place means its strongest factor. */
export class Factors extends RowsDrawing {
  readonly #network: string;

  constructor(place: DrawingContext) {
    super(factorsRows, place);
    this.#network = place.element.network ?? '';
  }

  override choices(): ParamValue[] {
    const axis = this.content?.axes[2];
    return axis ? Array.from({ length: axis.size }, (_, i) => choiceOf(axis, i, this.#network)) : [];
  }

  override meant(pointed: ParamValue, { field }: Selects): ParamValue {
    const isPlace = typeof pointed === 'object' && pointed !== null && 'x' in pointed;
    if (field === 'position' || !isPlace || !this.content) return pointed;
    return strongestAt(this.content, pointed, this.#network);
  }
}

const factorsRows: MakeRows = ({ content }, place) => {
  const { view } = place;
  const [y, x, group] = content.axes as [ValueAxis, ValueAxis, ValueAxis];
  const only = highlighted(place, group.layer);
  const overlay = view.view.signal('overlay') as boolean;
  const colours = view.view.signal('colours') as string;
  const pair = colours !== 'hues' && group.size === 2;
  const legend = coloursOf(group.size, pair);
  const largest = largestSum(content.data, group.size);
  view.signal('aspect', y.size / x.size);
  view.signal('grid', [y.size, x.size]);
  view.signal('hues', legend);
  view.signal(
    'names',
    legend.map((_, i) => labelOf(group, i, networkOf(place))),
  );
  view.signal('domain', [0, largest]);
  const shown = only === undefined ? content : isolated(content, group.size, only);
  const colour = pair && only === undefined ? pairOf(shown, overlay) : huesOf(shown, largest, overlay);
  const image = painted(y.size, x.size, colour, view.view.signal('opacity') as number);
  return [{ image: flowing(image, view) }];
};

/** Returns the factor that is shown alone; undefined while all are. */
function highlighted(
  { element: { highlight }, session }: DrawingContext,
  layer?: string,
): number | undefined {
  const value: ParamValue = highlight ? session.get(highlight.param) : null;
  if (typeof value !== 'object' || value === null || !('index' in value)) return undefined;
  return layer === undefined || value.layer === layer ? value.index : undefined;
}

function largestSum(maps: Float32Array, factors: number): number {
  let most = 0;
  for (let p = 0; p < maps.length; p += factors) {
    let sum = 0;
    for (let i = 0; i < factors; i++) sum += Math.max(0, maps[p + i]!);
    most = Math.max(most, sum);
  }
  return most || 1;
}

function isolated(value: Value, factors: number, only: number): Value {
  return { ...value, data: value.data.map((entry, i) => (i % factors === only ? entry : 0)) };
}

type ColourAt = (position: number) => Rgba;

function huesOf({ data, axes }: Value, largest: number, overlay: boolean): ColourAt {
  const factors = at(axes, 2).size;
  return (p) => mixHues(data.subarray(p * factors, (p + 1) * factors), largest, overlay);
}

function pairOf({ data }: Value, overlay: boolean): ColourAt {
  const colours = mixPair(data);
  return (p) => {
    const [r, g, b] = [255 * colours[3 * p]!, 255 * colours[3 * p + 1]!, 255 * colours[3 * p + 2]!];
    return [r, g, b, overlay ? Math.max(r, g, b) : 255];
  };
}

function painted(rows: number, columns: number, colour: ColourAt, opacity: number): HTMLCanvasElement {
  const rgba = new Uint8ClampedArray(rows * columns * 4);
  for (let p = 0; p < rows * columns; p++) {
    const [r, g, b, a] = colour(p);
    rgba.set([r, g, b, a * opacity], 4 * p);
  }
  return paint(rgba, columns, rows);
}

/** Returns the strongest factor at a place, as the value of a param. */
function strongestAt({ axes, data }: Value, place: { x: number; y: number }, network: string): ParamValue {
  const [rows, columns, group] = axes as [ValueAxis, ValueAxis, ValueAxis];
  const p = Math.floor(place.y * rows.size) * columns.size + Math.floor(place.x * columns.size);
  const here = data.subarray(p * group.size, (p + 1) * group.size);
  return choiceOf(group, Math.max(0, here.indexOf(Math.max(...here))), network);
}

const choiceOf = (axis: ValueAxis, entry: number, network: string): ParamValue =>
  selectionOf(axis, entry, network);
