import { at } from '../../../../base/at.ts';
import { Constant } from '../../import/constant.ts';
import type { AttrValue } from '../../import/tfjs-graph/node-def.ts';
import { planeOf, tfConvPadding, windowOf } from '../../ops/geometry.ts';
import type { Activation, Padding, Pair } from '../../ops/kinds/op.ts';
import { elementsWithin, sweepsOf } from '../../ops/pooling.ts';
import type { Drafted } from '../drafted.ts';
import { ints, type TfjsGraph, text } from './graph.ts';

/** What stands beyond the border where the largest entry is looked for: the least float32. */
const LEAST = -3.4028234663852886e38;

const UNDILATED: Pair = [1, 1];

/** Adds an activation. */
export function activated(g: TfjsGraph, activation: Activation, x: string): string {
  if (activation === 'none') return x;
  return g.add(activation === 'relu' ? 'Relu' : 'Relu6', [x]);
}

/** Adds a convolution, with the operation of the format that is given. */
export function convolved(
  g: TfjsGraph,
  op: Drafted<'conv' | 'depthwise'>,
  operation: 'Conv2D' | 'DepthwiseConv2dNative',
): string {
  const {
    inputs: [input = ''],
    attrs,
    weights,
  } = op;
  const linear = g.add(
    operation,
    [g.read(input), g.constant(weights.filter)],
    windowAttributes(g.shape(input), weights.filter, attrs),
  );
  return finished(g, linear, weights.bias, attrs.activation);
}

/** Adds a convolution of groups of channels, of which TensorFlow.js computes each by itself. */
export function groupedConvolution(g: TfjsGraph, op: Drafted<'grouped'>): string {
  const {
    inputs: [input = ''],
    attrs,
    weights,
  } = op;
  const { groups } = attrs;
  const [height, width, channels, outputs] = weights.filter.shape as [number, number, number, number];
  const each = outputs / groups;
  const first = weights.filter.shaped([height, width, channels, groups, each]).transposed([3, 0, 1, 2, 4]);
  const split = g.add('Split', [g.ints('axis', [3], []), g.read(input)], {
    num_split: { i: String(groups) },
  });
  const of = windowAttributes(g.shape(input), weights.filter, attrs);
  const parts = Array.from({ length: groups }, (_, i) => {
    const size = height * width * channels * each;
    const filter = first.derived([height, width, channels, each], (values) =>
      values.slice(i * size, (i + 1) * size),
    );
    return g.add('Conv2D', [i === 0 ? split : `${split}:${i}`, g.constant(filter)], of);
  });
  const linear = g.add('ConcatV2', [...parts, g.ints('axis', [3], [])], { N: { i: String(groups) } });
  return finished(g, linear, weights.bias, attrs.activation);
}

const finished = (g: TfjsGraph, linear: string, bias: Constant | undefined, activation: Activation): string =>
  activated(g, activation, bias ? g.add('BiasAdd', [linear, g.constant(bias)]) : linear);

/** Adds a pool. Padding that has no name stands before it; a mean is then one of fewer entries at the border. */
export function pooled(g: TfjsGraph, op: Drafted<'maxpool' | 'avgpool'>): string {
  const {
    kind,
    inputs: [input = ''],
    attrs,
  } = op;
  const { size, strides, padding } = attrs;
  const { pads, out, word } = paddingOf(planeOf(g.shape(input)), size, strides, UNDILATED, padding);
  const operation = kind === 'maxpool' ? 'MaxPool' : 'AvgPool';
  const of = { ksize: ints([1, ...size, 1]), strides: ints([1, ...strides, 1]) };
  if (word) return g.add(operation, [g.read(input)], { ...of, padding: text(word) });
  const wide = bordered(g, g.read(input), [[0, 0], ...pads, [0, 0]], kind === 'maxpool' ? LEAST : 0);
  const pool = g.add(operation, [wide], { ...of, padding: text('VALID') });
  if (kind === 'maxpool') return pool;
  const counts = elementsWithin(sweepsOf(op, g.shape(input)));
  const share = new Constant(`${op.name}/share`, [...out, 1], () =>
    Float32Array.from(counts, (count) => (size[0] * size[1]) / count),
  );
  return g.add('Mul', [pool, g.constant(share)]);
}

/** Adds borders [before, after] of one value to each axis (0: the batch). */
export function bordered(g: TfjsGraph, x: string, amounts: readonly Pair[], value: number): string {
  const paddings = g.ints('paddings', amounts.flat(), [amounts.length, 2]);
  return value === 0 ? g.add('Pad', [x, paddings]) : g.add('PadV2', [x, paddings, g.number(value)]);
}

function windowAttributes(
  shape: number[],
  filter: Constant,
  { strides, dilations, padding }: { strides: Pair; dilations: Pair; padding: Padding },
): Record<string, AttrValue> {
  const size: Pair = [at(filter.shape, 0), at(filter.shape, 1)];
  const { pads, word } = paddingOf(planeOf(shape), size, strides, dilations, padding);
  return {
    strides: ints([1, ...strides, 1]),
    dilations: ints([1, ...dilations, 1]),
    data_format: text('NHWC'),
    padding: text(word ?? 'EXPLICIT'),
    ...(!word && { explicit_paddings: ints([0, 0, ...pads.flat(), 0, 0]) }),
  };
}

/**
 * Returns what a window adds around a plane, and the format's word for that where there is one which TensorFlow.js
 * computes right on all of its backends.
 */
function paddingOf(plane: Pair, size: Pair, strides: Pair, dilations: Pair, padding: Padding) {
  const window = windowOf(plane, size, strides, dilations, padding);
  const same = windowOf(plane, size, strides, dilations, 'same');
  const isNone = window.pads.flat().every((length) => length === 0);
  const isSame =
    window.pads.join() === same.pads.join() &&
    window.out.join() === same.out.join() &&
    tfConvPadding(plane, size, strides, dilations, 'same') === 'same';
  const word = isNone ? 'VALID' : isSame ? 'SAME' : undefined;
  return { ...window, word };
}
