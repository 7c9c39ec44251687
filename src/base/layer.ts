import { type AxisName, FEATURES } from './axis.ts';

/** Axes and sizes of a layer. */
export interface LayerShape {
  /** In the order of `shape`; absent where it is not known what they are. */
  axes?: AxisName[];
  /** Their sizes, for an input of the network's own size. */
  shape: number[];
}

/** The size of the first of these axes that a layer has. */
export function sizeAlong({ axes = [], shape }: LayerShape, names: readonly AxisName[]): number | undefined {
  const at = axes.findIndex((axis) => names.includes(axis));
  return at < 0 ? undefined : shape[at];
}

/** How many channels, or classes, a layer has. */
export const featuresOf = (layer: LayerShape): number | undefined => sizeAlong(layer, FEATURES);

/** Height and width of a layer's maps, in cells; undefined where it has none. */
export function gridOf(layer: LayerShape): [height: number, width: number] | undefined {
  const [height, width] = [sizeAlong(layer, ['y']), sizeAlong(layer, ['x'])];
  return height === undefined || width === undefined ? undefined : [height, width];
}

/** As {@link featuresOf}, of the layer of this name. */
export function featuresIn(shapes: Record<string, LayerShape> | undefined, name: string): number | undefined {
  const layer = shapes?.[name];
  return layer && featuresOf(layer);
}

/**
 * The axes of a layer in a network of pictures, by its shape: maps of channels, or a list of them. Undefined for any
 * other, of which nothing says what its axes stand for.
 */
export function picturedAxes(shape: readonly number[], last: 'channel' | 'class'): AxisName[] | undefined {
  if (shape.length === 1) return [last];
  return shape.length === 3 ? ['y', 'x', last] : undefined;
}

/** Layers with the axes that a network of pictures has, where nothing else is said of them. */
export function withAxes<L extends LayerShape>(layers: readonly L[], hasScores: boolean): L[] {
  return layers.map((layer, i) => {
    const axes = picturedAxes(layer.shape, hasScores && i === layers.length - 1 ? 'class' : 'channel');
    return layer.axes || !axes ? layer : { ...layer, axes };
  });
}
