import { type AxisName, FEATURES } from './axis.ts';

/** Axes and sizes of a layer. */
export interface LayerShape {
  /** In the order of `shape`; absent if their meaning is unknown. */
  axes?: AxisName[];
  /** Sizes of the axes, for an input of the size the network expects. */
  shape: number[];
  /** Height and width of the part of the picture that a place depends on, in pixels, if the file was inspected. */
  field?: [height: number, width: number];
}

/** Sizes of a layer whose axes are known. */
export type NamedShape = LayerShape & Required<Pick<LayerShape, 'axes'>>;

/** Returns the size of the first axis of the layer that is among these names; undefined if there is none. */
export function sizeAlong({ axes = [], shape }: LayerShape, names: readonly AxisName[]): number | undefined {
  const at = axes.findIndex((axis) => names.includes(axis));
  return at < 0 ? undefined : shape[at];
}

/** Returns the number of channels or classes of a layer. */
export const featuresOf = (layer: LayerShape): number | undefined => sizeAlong(layer, FEATURES);

/** Returns the height and width of a layer's maps, in cells; undefined if it has none. */
export function gridOf(layer: LayerShape): [height: number, width: number] | undefined {
  const [height, width] = [sizeAlong(layer, ['y']), sizeAlong(layer, ['x'])];
  return height === undefined || width === undefined ? undefined : [height, width];
}

/** Returns the rows and columns of a layer's places: cells, or tokens in one row; undefined if it has none. */
export function placesIn(layer: LayerShape): [rows: number, columns: number] | undefined {
  const tokens = sizeAlong(layer, ['token']);
  return gridOf(layer) ?? (tokens === undefined ? undefined : [1, tokens]);
}

/** Returns the number of channels or classes of a named layer; undefined if it is unknown. */
export function featuresIn(shapes: Record<string, LayerShape> | undefined, name: string): number | undefined {
  const layer = shapes?.[name];
  return layer && featuresOf(layer);
}

/**
 * Returns the axes of a layer in a network of pictures: (y, x, channel) for three sizes, one feature axis for one.
 * Undefined for any other shape, whose axes cannot be guessed.
 */
export function picturedAxes(shape: readonly number[], last: 'channel' | 'class'): AxisName[] | undefined {
  if (shape.length === 1) return [last];
  return shape.length === 3 ? ['y', 'x', last] : undefined;
}

/**
 * Returns the layers, with axes guessed from their shapes where none are given. `hasScores`: the last layer holds class
 * scores.
 */
export function withAxes<L extends LayerShape>(layers: readonly L[], hasScores: boolean): L[] {
  return layers.map((layer, i) => {
    const axes = picturedAxes(layer.shape, hasScores && i === layers.length - 1 ? 'class' : 'channel');
    return layer.axes || !axes ? layer : { ...layer, axes };
  });
}
