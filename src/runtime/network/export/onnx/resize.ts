import { MODES, ROUNDING } from '../../import/onnx/resize.ts';
import { CUBIC_COEFFICIENT, usualNearest } from '../../ops/resize-weights.ts';
import type { Drafted } from '../drafted.ts';
import type { Attribute, OnnxGraph } from './graph.ts';
import { channelsFirst, PICTURE, type Placed } from './layout.ts';

/** Adds a resize of planes. */
export function resized(g: OnnxGraph, { inputs: [input = ''], attrs }: Drafted<'resize'>): Placed {
  const { name, layout } = g.read(input, channelsFirst(PICTURE));
  const { factor, method, align, nearest = usualNearest(align), coefficient = CUBIC_COEFFICIENT } = attrs;
  const attributes: Record<string, Attribute> = {
    mode: { s: method },
    coordinate_transformation_mode: { s: wordFor(MODES, align) },
    ...(method === 'nearest' && { nearest_mode: { s: wordFor(ROUNDING, nearest) } }),
    ...(method === 'cubic' && { cubic_coeff_a: { f: coefficient } }),
    // A linear kernel reaches no entry beyond the border but what the border's own stands for.
    ...(attrs.inside && method === 'cubic' && { exclude_outside: { i: 1 } }),
    ...(attrs.antialias && { antialias: { i: 1 } }),
  };
  const scales = g.floats('scales', [1, 1, ...factor]);
  return { layout, name: g.add('Resize', [name, '', scales], attributes) };
}

/** Returns the word of the format for something. */
function wordFor<T>(words: Record<string, T>, wanted: T): string {
  const [word] = Object.entries(words).find(([, value]) => value === wanted) ?? [];
  if (word === undefined) throw new RangeError(`The format has no word for ${String(wanted)}.`);
  return word;
}
