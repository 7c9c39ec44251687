import type { Pair, ResizeAlign, ResizeOp } from '../../ops/kinds/op.ts';
import { Unfit } from '../builder.ts';
import { lengthAt } from '../constant.ts';
import { arranged } from '../emit/arrange.ts';
import { constantAt, type Inputs, pictureAt } from '../inputs.ts';
import { CHANNELS_FIRST, logicalShape, positiveAxis } from '../value.ts';
import type { Node, Reader } from './node.ts';

/** Which place of the input an index of the output stands for, by `coordinate_transformation_mode`. */
export const MODES: Record<string, ResizeAlign> = {
  half_pixel: 'half-pixel',
  half_pixel_symmetric: 'centred',
  pytorch_half_pixel: 'from-zero',
  align_corners: 'corners',
  asymmetric: 'origin',
  tf_half_pixel_for_nn: 'middle',
};

/** Which neighbour is the nearest, by `nearest_mode`. */
export const ROUNDING: Record<string, NonNullable<ResizeOp['attrs']['nearest']>> = {
  round_prefer_floor: 'nearer-lower',
  round_prefer_ceil: 'nearer-upper',
  floor: 'lower',
  ceil: 'upper',
};

/** Reads a resize of planes, in each form that the format has had. */
export const resized: Reader = (b, node, inputs) => {
  const x = arranged(b, pictureAt(inputs, 0), CHANNELS_FIRST);
  const method = node.text('mode', 'nearest');
  if (method !== 'nearest' && method !== 'linear' && method !== 'cubic') {
    throw new Unfit(`the interpolation "${method}"`);
  }
  if (node.text('keep_aspect_ratio_policy', 'stretch') !== 'stretch') throw new Unfit('kept proportions');
  const isOld = node.op === 'Upsample' || node.version < 11;
  const align = called(MODES, 'coordinate_transformation_mode', isOld ? 'asymmetric' : 'half_pixel', node);
  const nearest = called(ROUNDING, 'nearest_mode', isOld ? 'floor' : 'round_prefer_floor', node);
  const factors = factorsOf(node, inputs, [1, ...logicalShape(x)]);
  if (factors[0] !== 1 || factors[1] !== 1) throw new Unfit('a resized batch or channels');
  if (isOld && method === 'nearest' && factors.some((factor) => factor < 1)) {
    throw new Unfit('the nearest entries of a smaller plane, which this version of the format leaves open');
  }
  const attrs = {
    factor: factors.slice(2) as Pair,
    method,
    align,
    ...(method === 'nearest' && { nearest }),
    ...(method === 'cubic' && { coefficient: node.float('cubic_coeff_a', -0.75) }),
    ...(node.int('exclude_outside', 0) === 1 && { inside: true }),
    ...(node.int('antialias', 0) === 1 && { antialias: true }),
  } as const;
  return b.add({ kind: 'resize', attrs }, [x], CHANNELS_FIRST);
};

/** Returns what the word of an attribute stands for. Throws Unfit for an unknown one. */
function called<T>(words: Record<string, T>, name: string, otherwise: string, node: Node): T {
  const word = node.text(name, otherwise);
  const found = Object.hasOwn(words, word) ? words[word] : undefined;
  if (found === undefined) throw new Unfit(`"${word}" as its ${name}`);
  return found;
}

function factorsOf(node: Node, inputs: Inputs, shape: number[]): number[] {
  const axes = (node.ints('axes') ?? [0, 1, 2, 3]).map((axis) => positiveAxis(axis, 4));
  const each = (of: (axis: number, i: number) => number) =>
    shape.map((_, axis) => (axes.includes(axis) ? of(axis, axes.indexOf(axis)) : 1));
  if (node.op === 'Upsample') {
    const scales = node.floats('scales') ?? [...constantAt(inputs, 1).values()];
    return each((_, i) => scales[i] ?? Number.NaN);
  }
  const last = node.version < 11 ? 1 : 2;
  const given = inputs[last] ? [...constantAt(inputs, last).values()] : [];
  if (given.length > 0) return each((_, i) => given[i] ?? Number.NaN);
  const sizes = [...constantAt(inputs, 3).values()];
  return each((axis, i) => (sizes[i] ?? Number.NaN) / lengthAt(shape, axis));
}
