import { at } from '../../../../base/at.ts';
import { fault } from '../../../../base/messages.ts';
import { Constant, channelsOf, sizeOf } from '../../import/constant.ts';
import { identity } from '../../import/value.ts';
import type { BinaryOperator, OpKind, ReduceOp } from '../../ops/kinds/op.ts';
import { type Drafted, quarterConstant } from '../drafted.ts';
import { bordered, mirrored } from './borders.ts';
import { applied } from './elementwise.ts';
import type { OnnxGraph } from './graph.ts';
import {
  channelsFirst,
  channelsLast,
  endFirst,
  fileAxis,
  isInOrder,
  isSame,
  type Layout,
  PICTURE,
  type Placed,
} from './layout.ts';
import { resized } from './resize.ts';
import { activated, convolved, pooled } from './windows.ts';

/** Adds the nodes that compute an op, and returns the tensor of its output. */
type Writer<Kind extends OpKind> = (g: OnnxGraph, op: Drafted<Kind>) => Placed;

/** Each op in the operations of the format. */
const WRITERS: { [Kind in OpKind]: Writer<Kind> } = {
  add: (g, { inputs }) => {
    const all = g.alike(inputs);
    return {
      ...at(all, 0),
      name: g.add(
        all.length === 2 ? 'Add' : 'Sum',
        all.map(({ name }) => name),
      ),
    };
  },
  affine: (g, { inputs: [input = ''], weights: { scale, offset } }) => {
    const { name, layout } = g.read(input);
    const scaled = scale ? g.add('Mul', [name, g.weights(spread(scale, layout))]) : name;
    return { layout, name: offset ? g.add('Add', [scaled, g.weights(spread(offset, layout))]) : scaled };
  },
  avgpool: (g, op) => pooled(g, op, 'AveragePool'),
  binary: (g, { inputs, attrs }) => {
    const [a, b] = g.alike(inputs) as [Placed, Placed];
    return { ...a, name: g.add(BINARY[attrs.operator], [a.name, b.name]) };
  },
  concat: (g, { inputs }) => {
    const all = g.alike(inputs);
    const { layout } = at(all, 0);
    const axis = fileAxis(layout, layout.length - 1);
    return {
      layout,
      name: g.add(
        'Concat',
        all.map(({ name }) => name),
        { axis: { i: axis } },
      ),
    };
  },
  conv: (g, op) => convolved(g, op, op.weights.filter, 1),
  dense: (g, { inputs: [input = ''], attrs, weights: { matrix, bias } }) => {
    const rank = g.shape(input).length;
    const { name, layout } = g.read(input, channelsLast(rank));
    const product = () => {
      const all = [name, g.weights(matrix)];
      if (rank === 1) return g.add('Gemm', bias ? [...all, g.weights(bias)] : all);
      const linear = g.add('MatMul', all);
      return bias ? g.add('Add', [linear, g.weights(bias)]) : linear;
    };
    return { layout, name: activated(g, attrs.activation, product()) };
  },
  depthwise: (g, op) => {
    const [height, width, channels, multiplier] = op.weights.filter.shape as [number, number, number, number];
    return convolved(g, op, op.weights.filter.shaped([height, width, 1, channels * multiplier]), channels);
  },
  dilate: (g, { inputs: [input = ''], attrs }) => {
    // Turned round, a convolution by single ones that steps over places leaves zeros there.
    const { name, layout } = g.read(input, channelsFirst(PICTURE));
    const channels = channelsOf(g.shape(input));
    const ones = g.weights(
      new Constant('ones', [channels, 1, 1, 1], () => new Float32Array(channels).fill(1)),
    );
    return {
      layout,
      name: g.add('ConvTranspose', [name, ones], { group: { i: channels }, strides: { ints: attrs.factor } }),
    };
  },
  embedding: () => {
    throw fault('export-kind');
  },
  elementwise: (g, { inputs: [input = ''], attrs }) => {
    const { name, layout } = g.read(input);
    return { layout, name: applied(g, name, attrs) };
  },
  expand: (g, { inputs: [input = ''], attrs: { axis, size } }) => {
    const { name, layout } = g.read(input);
    const shape = [1, ...layout.map((own) => (own === axis ? size : 1))];
    return { layout, name: g.add('Expand', [name, g.ints('shape', shape)]) };
  },
  extend: (g, { inputs: [input = ''], attrs: { axis, before, after, value } }) =>
    bordered(g, input, (own) => (own === axis ? [before, after] : [0, 0]), { value }),
  grouped: (g, op) => convolved(g, op, op.weights.filter, op.attrs.groups),
  groupnorm: (g, { inputs: [input = ''], attrs: { groups, epsilon } }) => {
    const { name, layout } = g.read(input, channelsFirst(PICTURE));
    const channels = channelsOf(g.shape(input));
    const factors = (what: string, value: number) => g.floats(what, Array<number>(channels).fill(value));
    const inputs = [name, factors('scale', 1), factors('offset', 0)];
    return {
      layout,
      name: g.add('GroupNormalization', inputs, { num_groups: { i: groups }, epsilon: { f: epsilon } }),
    };
  },
  layernorm: (g, { inputs: [input = ''], attrs: { epsilon }, weights: { scale, offset } }) => {
    const shape = g.shape(input);
    const { name, layout } = g.read(input, channelsLast(shape.length));
    const factors = scale ? g.weights(scale) : g.floats('scale', Array<number>(channelsOf(shape)).fill(1));
    const inputs = [name, factors, ...(offset ? [g.weights(offset)] : [])];
    return {
      layout,
      name: g.add('LayerNormalization', inputs, { axis: { i: -1 }, epsilon: { f: epsilon } }),
    };
  },
  lrn: (g, { inputs: [input = ''], attrs: { radius, alpha, beta, bias } }) => {
    const { name, layout } = g.read(input, channelsFirst(PICTURE));
    const size = 2 * radius + 1;
    // The format divides alpha by the number of channels that are summed over.
    const attributes = {
      size: { i: size },
      alpha: { f: alpha * size },
      beta: { f: beta },
      bias: { f: bias },
    };
    return { layout, name: g.add('LRN', [name], attributes) };
  },
  matmul: (g, { inputs }) => {
    const layout = channelsLast(g.shape(at(inputs, 0)).length);
    const matrices = inputs.map((input) => g.read(input, layout).name);
    return { layout, name: g.add('MatMul', matrices) };
  },
  maxpool: (g, op) => pooled(g, op, 'MaxPool'),
  mean: (g, { inputs: [input = ''], attrs: { keepDims } }) =>
    reduced(g, input, { with: 'mean', axes: [0, 1], keepDims }),
  mirror: mirrored,
  pad: (g, { inputs: [input = ''], attrs: { pads, value } }) =>
    bordered(g, input, (axis) => pads[axis] ?? [0, 0], { value }),
  prelu: (g, { inputs: [input = ''], weights: { slope } }) => {
    const { name, layout } = g.read(input);
    return { layout, name: g.add('PRelu', [name, g.weights(spread(slope, layout))]) };
  },
  reduce: (g, { inputs: [input = ''], attrs }) => reduced(g, input, attrs),
  relu: (g, { inputs: [input = ''], attrs }) => {
    const { name, layout } = g.read(input);
    return { layout, name: activated(g, attrs.activation, name) };
  },
  reshape: (g, { name, inputs: [input = ''] }) => {
    const [from, to] = [g.shape(input), g.shape(name)];
    const [stored, layout] = reshaping(g, input, from, to);
    // A length of 0 is that of the input: here of the batch.
    const shape = [0, ...layout.map((axis) => at(to, axis))];
    return { layout, name: g.add('Reshape', [stored.name, g.ints('shape', shape)]) };
  },
  resize: resized,
  rmsnorm: (g, { inputs: [input = ''], attrs: { epsilon }, weights: { scale } }) => {
    const { name, layout } = g.read(input, channelsLast(g.shape(input).length));
    const last = g.ints('axes', [-1]);
    const power = g.add('ReduceMean', [g.add('Mul', [name, name]), last], { keepdims: { i: 1 } });
    const root = g.add('Sqrt', [g.add('Add', [power, g.floats('epsilon', [epsilon])])]);
    const normal = g.add('Div', [name, root]);
    return { layout, name: scale ? g.add('Mul', [normal, g.weights(scale)]) : normal };
  },
  rotary: (g, { inputs: [input = ''], attrs, weights: { cos, sin } }) => {
    const shape = g.shape(input);
    const { name, layout } = g.read(input, channelsLast(shape.length));
    const turned = g.add('MatMul', [name, g.weights(quarterConstant(attrs.pairs, channelsOf(shape)))]);
    const parts = [
      g.add('Mul', [name, g.weights(spread(cos, layout))]),
      g.add('Mul', [turned, g.weights(spread(sin, layout))]),
    ];
    return { layout, name: g.add('Add', parts) };
  },
  shuffle: (g, { inputs: [input = ''], attrs: { groups } }) => {
    const shape = g.shape(input);
    const { name, layout } = g.read(input, channelsFirst(shape.length));
    const [channels, places] = [channelsOf(shape), shape.slice(0, -1)];
    const apart = g.add('Reshape', [name, g.ints('apart', [0, groups, channels / groups, ...places])]);
    const perm = [0, 2, 1, ...places.map((_, i) => i + 3)];
    const dealt = g.add('Transpose', [apart], { perm: { ints: perm } });
    return { layout, name: g.add('Reshape', [dealt, g.ints('together', [0, channels, ...places])]) };
  },
  slice: (g, { inputs: [input = ''], attrs: { axis, start, size, step = 1 } }) => {
    const { name, layout } = g.read(input);
    const end = size === undefined ? at(g.shape(input), axis) : start + (size - 1) * step + 1;
    const of = [g.ints('start', [start]), g.ints('end', [end]), g.ints('axis', [fileAxis(layout, axis)])];
    return { layout, name: g.add('Slice', [name, ...of, ...(step === 1 ? [] : [g.ints('step', [step])])]) };
  },
  softmax: (g, { inputs: [input = ''] }) => {
    const { name, layout } = g.read(input);
    const axis = fileAxis(layout, layout.length - 1);
    return { layout, name: g.add('Softmax', [name], { axis: { i: axis } }) };
  },
  transpose: (g, { inputs: [input = ''], attrs: { order } }) => {
    const { name, layout } = g.read(input);
    const perm = [0, ...order.map((axis) => fileAxis(layout, axis))];
    return { layout: identity(order.length), name: g.add('Transpose', [name], { perm: { ints: perm } }) };
  },
};

/** Adds an op to a graph. */
export function writeOp(g: OnnxGraph, op: Drafted<OpKind>): void {
  g.begin(op.name);
  // The table pairs each kind with a writer of that kind, which the type of a lookup cannot say.
  const write = WRITERS[op.kind] as Writer<OpKind>;
  g.end(write(g, op));
}

const BINARY: Record<BinaryOperator, string> = {
  add: 'Add',
  subtract: 'Sub',
  multiply: 'Mul',
  divide: 'Div',
  maximum: 'Max',
  minimum: 'Min',
};

const REDUCE: Record<ReduceOp['attrs']['with'], string> = {
  sum: 'ReduceSum',
  mean: 'ReduceMean',
  max: 'ReduceMax',
};

/** Returns constants whose axes are the last ones of a tensor so that they spread over it in a layout. */
function spread(constant: Constant, layout: Layout): Constant {
  const missing = layout.length - constant.shape.length;
  const ones = Array<number>(missing).fill(1);
  return constant.shaped([...ones, ...constant.shape]).transposed([...layout]);
}

/**
 * Returns a tensor in a layout in which it can be reshaped, and the layout that it then has: pictures with channels first,
 * others as they come.
 */
function reshaping(g: OnnxGraph, input: string, from: number[], to: number[]): [Placed, Layout] {
  const [own, ends] = endsOf(from, to);
  const [before, after] = [endFirst(from.length, own), endFirst(to.length, ends)];
  const stored = g.read(input);
  if (to.length === PICTURE || isSame(stored.layout, before)) return [g.read(input, before), after];
  const last = channelsLast(from.length);
  return [isInOrder(stored.layout, from) ? stored : g.read(input, last), channelsLast(to.length)];
}

/** Returns how many of the last axes of two shapes of one size hold the same numbers: as few as there can be. */
function endsOf(from: number[], to: number[]): [number, number] {
  let [own, ends] = [1, 1];
  for (;;) {
    const [a, b] = [sizeOf(from.slice(-own)), sizeOf(to.slice(-ends))];
    if (a === b) return [own, ends];
    if (a < b) own++;
    else ends++;
  }
}

/** Reduces a tensor along some of its axes. */
function reduced(g: OnnxGraph, input: string, { with: how, axes, keepDims }: ReduceOp['attrs']): Placed {
  const { name, layout } = g.read(input);
  const own = axes.map((axis) => fileAxis(layout, axis)).sort((a, b) => a - b);
  const output = g.add(REDUCE[how], [name, g.ints('axes', own)], { keepdims: { i: keepDims ? 1 : 0 } });
  const kept = identity(layout.length).filter((axis) => !axes.includes(axis));
  const rest = layout.filter((axis) => !axes.includes(axis)).map((axis) => kept.indexOf(axis));
  return { name: output, layout: keepDims ? layout : rest };
}
