import { at } from '../../../../base/at.ts';
import { Constant } from '../../import/constant.ts';
import type { AttrValue } from '../../import/tfjs-graph/node-def.ts';
import { planeOf } from '../../ops/geometry.ts';
import type { ResizeOp } from '../../ops/kinds/op.ts';
import { resizeWeights, usualNearest } from '../../ops/resize-weights.ts';
import type { Drafted } from '../drafted.ts';
import { flag, ints, type TfjsGraph, text } from './graph.ts';

/** Adds a resize of planes: by an operation of the format where it has one, else as products with matrices. */
export function resized(g: TfjsGraph, op: Drafted<'resize'>): string {
  const {
    inputs: [input = ''],
    attrs,
    name,
  } = op;
  const out = planeOf(g.shape(name));
  const flags = flagsOf(attrs, planeOf(g.shape(input)), out);
  if (!flags) return byMatrices(g, op);
  const operation = attrs.method === 'linear' ? 'ResizeBilinear' : 'ResizeNearestNeighbor';
  return g.add(operation, [g.read(input), g.ints('size', out)], flags);
}

/** Returns the attributes of the format's own operation; undefined where none computes the same. */
function flagsOf(
  attrs: ResizeOp['attrs'],
  from: number[],
  to: number[],
): Record<string, AttrValue> | undefined {
  const { method, align, factor, antialias = false, nearest = usualNearest(align) } = attrs;
  const lower = align === 'origin' ? nearest === 'lower' : nearest === 'nearer-upper';
  if (antialias || method === 'cubic' || (method === 'nearest' && !lower)) return undefined;
  if (align === 'corners') return { align_corners: flag(true), half_pixel_centers: flag(false) };
  // The format takes the sizes of the planes for the factor.
  const isExact = to.every((length, axis) => length === at(from, axis) * at(factor, axis));
  if (!isExact || (align !== 'half-pixel' && align !== 'origin')) return undefined;
  return { align_corners: flag(false), half_pixel_centers: flag(align === 'half-pixel') };
}

function byMatrices(g: TfjsGraph, { inputs: [input = ''], attrs, name }: Drafted<'resize'>): string {
  const [from, to] = [planeOf(g.shape(input)), planeOf(g.shape(name))];
  /** Multiplies the axis that `order` puts last by the matrix [length, new length]. */
  const along = (x: string, axis: 0 | 1, order: number[]): string => {
    const shape = [to[axis], from[axis]];
    const weights = new Constant(`${name}/axis_${axis}`, shape, () =>
      resizeWeights(attrs, from[axis], attrs.factor[axis]),
    );
    const last = g.add('Transpose', [x, g.ints('order', order)]);
    const product = g.add('BatchMatMulV2', [last, g.constant(weights.transposed([1, 0]))]);
    const back = order.map((_, i) => order.indexOf(i));
    return g.add('Transpose', [product, g.ints('back', back)]);
  };
  const picture = along(along(g.read(input), 0, [0, 2, 3, 1]), 1, [0, 1, 3, 2]);
  // The largest of each single entry: a reader that only notes how axes are turned puts them in order for a pool.
  const single = ints([1, 1, 1, 1]);
  return g.add('MaxPool', [picture], { ksize: single, strides: single, padding: text('VALID') });
}
