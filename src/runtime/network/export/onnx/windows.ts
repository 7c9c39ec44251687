import type { Constant } from '../../import/constant.ts';
import { planeOf, windowOf } from '../../ops/geometry.ts';
import type { Activation, Pair } from '../../ops/kinds/op.ts';
import type { Drafted } from '../drafted.ts';
import type { OnnxGraph } from './graph.ts';
import { channelsFirst, PICTURE, type Placed } from './layout.ts';

/** Adds an activation, and returns its output. */
export function activated(g: OnnxGraph, activation: Activation, x: string): string {
  if (activation === 'none') return x;
  return activation === 'relu' ? g.add('Relu', [x]) : g.add('Clip', [x, g.number(0), g.number(6)]);
}

/** Adds a convolution by a filter [height, width, in / groups, out]. */
export function convolved(
  g: OnnxGraph,
  { inputs: [input = ''], attrs, weights }: Drafted<'conv' | 'depthwise' | 'grouped'>,
  filter: Constant,
  groups: number,
): Placed {
  const { name, layout } = g.read(input, channelsFirst(PICTURE));
  const size = filter.shape.slice(0, 2) as Pair;
  const inputs = [name, g.weights(filter.transposed([3, 2, 0, 1]))];
  const linear = g.add('Conv', weights.bias ? [...inputs, g.weights(weights.bias)] : inputs, {
    kernel_shape: { ints: size },
    strides: { ints: attrs.strides },
    dilations: { ints: attrs.dilations },
    pads: { ints: padsOf(g.shape(input), size, attrs) },
    group: { i: groups },
  });
  return { layout, name: activated(g, attrs.activation, linear) };
}

/** Adds a pool. */
export function pooled(g: OnnxGraph, op: Drafted<'maxpool' | 'avgpool'>, operation: string): Placed {
  const {
    inputs: [input = ''],
    attrs,
  } = op;
  const { name, layout } = g.read(input, channelsFirst(PICTURE));
  const pooled = g.add(operation, [name], {
    kernel_shape: { ints: attrs.size },
    strides: { ints: attrs.strides },
    pads: { ints: padsOf(g.shape(input), attrs.size, { ...attrs, dilations: [1, 1] }) },
  });
  return { layout, name: pooled };
}

/** Returns what is added before each axis of a picture, then what is added after each. */
function padsOf(
  shape: number[],
  size: Pair,
  {
    strides,
    dilations,
    padding,
  }: Drafted<'conv'>['attrs'] | (Drafted<'maxpool'>['attrs'] & { dilations: Pair }),
): number[] {
  const [rows, columns] = windowOf(planeOf(shape), size, strides, dilations, padding).pads;
  return [rows[0], columns[0], rows[1], columns[1]];
}
