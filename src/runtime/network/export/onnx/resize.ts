import { at } from '../../../../base/at.ts';
import { MODES, ROUNDING } from '../../import/onnx/resize.ts';
import { planeOf } from '../../ops/geometry.ts';
import { CUBIC_COEFFICIENT, usualNearest } from '../../ops/resize-weights.ts';
import type { Drafted } from '../drafted.ts';
import type { Attribute, OnnxGraph } from './graph.ts';
import { channelsFirst, PICTURE, type Placed } from './layout.ts';

/** The axes of a picture's places in the format. */
const ROWS_AND_COLUMNS = [2, 3];

/** Adds a resize of planes. */
export function resized(g: OnnxGraph, op: Drafted<'resize'>): Placed {
  const {
    inputs: [input = ''],
    attrs,
  } = op;
  const { name, layout } = g.read(input, channelsFirst(PICTURE));
  const { factor, method, align, nearest = usualNearest(align), coefficient = CUBIC_COEFFICIENT } = attrs;
  const attributes: Record<string, Attribute> = {
    axes: { ints: ROWS_AND_COLUMNS },
    mode: { s: method },
    coordinate_transformation_mode: { s: wordFor(MODES, align) },
    ...(method === 'nearest' && { nearest_mode: { s: wordFor(ROUNDING, nearest) } }),
    ...(method === 'cubic' && { cubic_coeff_a: { f: coefficient } }),
    // A linear kernel that does not widen reaches none beyond the border but what the border's own stands for.
    ...(attrs.inside && (method === 'cubic' || attrs.antialias) && { exclude_outside: { i: 1 } }),
    ...(attrs.antialias && { antialias: { i: 1 } }),
  };
  const [from, to] = [planeOf(g.shape(input)), planeOf(g.shape(op.name))];
  // Sizes are exact where factors are rounded, but only say the factor where nothing is cut off.
  const isWhole = to.every((length, axis) => Math.abs(at(from, axis) * at(factor, axis) - length) < 1e-4);
  const inputs = isWhole ? [name, '', '', g.ints('sizes', to)] : [name, '', g.floats('scales', factor)];
  return { layout, name: g.add('Resize', inputs, attributes) };
}

/** Returns the word of the format for something. */
function wordFor<T>(words: Record<string, T>, wanted: T): string {
  const [word] = Object.entries(words).find(([, value]) => value === wanted) ?? [];
  if (word === undefined) throw new RangeError(`The format has no word for ${String(wanted)}.`);
  return word;
}
