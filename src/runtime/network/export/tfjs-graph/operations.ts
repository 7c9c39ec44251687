import { at } from '../../../../base/at.ts';
import { fault } from '../../../../base/messages.ts';
import { channelsOf, sizeOf } from '../../import/constant.ts';
import type { BinaryOperator, OpKind, Pair, ReduceOp } from '../../ops/kinds/op.ts';
import { mirrorSources } from '../../ops/mirror.ts';
import { type Drafted, quarterConstant } from '../drafted.ts';
import { applied } from './elementwise.ts';
import { flag, float, int, type TfjsGraph, text } from './graph.ts';
import { resized } from './resize.ts';
import { activated, bordered, convolved, groupedConvolution, pooled } from './windows.ts';

/** Adds the nodes that compute an op, and returns the name of the one that gives its output. */
type Writer<Kind extends OpKind> = (g: TfjsGraph, op: Drafted<Kind>) => string;

/** Each op in the operations of the format. */
const WRITERS: { [Kind in OpKind]: Writer<Kind> } = {
  add: (g, { inputs }) => {
    const all = inputs.map((input) => g.read(input));
    return all.length === 2 ? g.add('AddV2', all) : g.add('AddN', all, { N: int(all.length) });
  },
  affine: (g, { inputs: [input = ''], weights: { scale, offset } }) => {
    const x = g.read(input);
    const scaled = scale ? g.add('Mul', [x, g.constant(scale)]) : x;
    return offset ? g.add('AddV2', [scaled, g.constant(offset)]) : scaled;
  },
  avgpool: pooled,
  binary: (g, { inputs, attrs }) =>
    g.add(
      BINARY[attrs.operator],
      inputs.map((input) => g.read(input)),
    ),
  concat: (g, { inputs }) =>
    joined(
      g,
      inputs.map((input) => g.read(input)),
      -1,
    ),
  conv: (g, op) => convolved(g, op, 'Conv2D'),
  dense: (g, { inputs: [input = ''], attrs, weights: { matrix, bias } }) => {
    const product = g.shape(input).length === 1 ? 'MatMul' : 'BatchMatMulV2';
    const linear = g.add(product, [g.read(input), g.constant(matrix)]);
    return activated(g, attrs.activation, bias ? g.add('AddV2', [linear, g.constant(bias)]) : linear);
  },
  depthwise: (g, op) => convolved(g, op, 'DepthwiseConv2dNative'),
  dilate: dilated,
  embedding: () => {
    throw fault('export-kind');
  },
  elementwise: (g, { inputs: [input = ''], attrs }) => applied(g, g.read(input), attrs),
  expand: (g, { inputs: [input = ''], attrs }) => {
    const times = g.shape(input).map((_, axis) => (axis === attrs.axis ? attrs.size : 1));
    return g.add('Tile', [g.read(input), g.ints('times', [1, ...times])]);
  },
  extend: (g, { inputs: [input = ''], attrs: { axis, before, after, value } }) => {
    const amounts = g.shape(input).map((_, own): Pair => (own === axis ? [before, after] : [0, 0]));
    return bordered(g, g.read(input), [[0, 0], ...amounts], value);
  },
  grouped: groupedConvolution,
  groupnorm: (g, { inputs: [input = ''], attrs: { groups, epsilon } }) => {
    const shape = g.shape(input);
    const channels = channelsOf(shape);
    const rows = reshaped(g, g.read(input), [sizeOf(shape) / channels, groups, channels / groups]);
    return reshaped(g, normalized(g, rows, [1, 3], epsilon), shape);
  },
  layernorm: (g, { inputs: [input = ''], attrs: { epsilon }, weights: { scale, offset } }) => {
    const normal = normalized(g, g.read(input), [-1], epsilon);
    const scaled = scale ? g.add('Mul', [normal, g.constant(scale)]) : normal;
    return offset ? g.add('AddV2', [scaled, g.constant(offset)]) : scaled;
  },
  lrn: (g, { inputs: [input = ''], attrs: { radius, bias, alpha, beta } }) =>
    g.add('LRN', [g.read(input)], {
      depth_radius: int(radius),
      bias: float(bias),
      alpha: float(alpha),
      beta: float(beta),
    }),
  matmul: (g, { inputs }) =>
    g.add(
      'BatchMatMulV2',
      inputs.map((input) => g.read(input)),
    ),
  maxpool: pooled,
  mean: (g, { inputs: [input = ''], attrs: { keepDims } }) =>
    reduced(g, 'Mean', g.read(input), [1, 2], keepDims),
  mirror: mirrored,
  pad: (g, { inputs: [input = ''], attrs: { pads, value } }) =>
    bordered(g, g.read(input), [[0, 0], ...pads, [0, 0]], value),
  prelu: (g, { inputs: [input = ''], weights: { slope } }) => {
    const x = g.read(input);
    if (slope.shape.length === 1) return g.add('Prelu', [x, g.constant(slope)]);
    // Not all backends of TensorFlow.js spread other slopes.
    const below = g.add('Mul', [g.add('Minimum', [x, g.number(0)]), g.constant(slope)]);
    return g.add('AddV2', [g.add('Relu', [x]), below]);
  },
  reduce: (g, { inputs: [input = ''], attrs: { with: how, axes, keepDims } }) => {
    const own = axes.map((axis) => axis + 1);
    return reduced(g, REDUCE[how], g.read(input), own, keepDims);
  },
  relu: (g, { inputs: [input = ''], attrs }) => activated(g, attrs.activation, g.read(input)),
  reshape: (g, { name, inputs: [input = ''] }) => reshaped(g, g.read(input), g.shape(name)),
  resize: resized,
  rmsnorm: (g, { inputs: [input = ''], attrs: { epsilon }, weights: { scale } }) => {
    const x = g.read(input);
    const normal = g.add('Mul', [x, factorOf(g, x, [-1], epsilon)]);
    return scale ? g.add('Mul', [normal, g.constant(scale)]) : normal;
  },
  rotary: (g, { inputs: [input = ''], attrs, weights: { cos, sin } }) => {
    const x = g.read(input);
    const shape = g.shape(input);
    const channels = channelsOf(shape);
    const rows = reshaped(g, x, [sizeOf(shape) / channels, channels]);
    const product = g.add('BatchMatMulV2', [rows, g.constant(quarterConstant(attrs.pairs, channels))]);
    const parts = [
      g.add('Mul', [x, g.constant(cos)]),
      g.add('Mul', [reshaped(g, product, shape), g.constant(sin)]),
    ];
    return g.add('AddV2', parts);
  },
  shuffle: (g, { inputs: [input = ''], attrs: { groups } }) => {
    const shape = g.shape(input);
    const places = shape.slice(0, -1);
    const apart = reshaped(g, g.read(input), [...places, groups, channelsOf(shape) / groups]);
    const rank = places.length;
    const order = [0, ...places.map((_, i) => i + 1), rank + 2, rank + 1];
    return reshaped(g, g.add('Transpose', [apart, g.ints('order', order)]), shape);
  },
  slice: (g, { inputs: [input = ''], attrs: { axis, start, size, step = 1 } }) => {
    const shape = g.shape(input);
    const length = size ?? Math.ceil((at(shape, axis) - start) / step);
    return stepped(g, g.read(input), shape.length, axis, start, length, step);
  },
  softmax: (g, { inputs: [input = ''] }) => g.add('Softmax', [g.read(input)]),
  transpose: (g, { inputs: [input = ''], attrs: { order } }) =>
    g.add('Transpose', [g.read(input), g.ints('order', [0, ...order.map((axis) => axis + 1)])]),
};

/** Adds an op to a graph. */
export function writeOp(g: TfjsGraph, op: Drafted<OpKind>): void {
  g.begin(op.name);
  // The table pairs each kind with a writer of that kind, which the type of a lookup cannot say.
  const write = WRITERS[op.kind] as Writer<OpKind>;
  g.end(write(g, op));
}

const BINARY: Record<BinaryOperator, string> = {
  add: 'AddV2',
  subtract: 'Sub',
  multiply: 'Mul',
  divide: 'RealDiv',
  maximum: 'Maximum',
  minimum: 'Minimum',
};

const REDUCE: Record<ReduceOp['attrs']['with'], string> = { sum: 'Sum', mean: 'Mean', max: 'Max' };

/** Reshapes each example. */
const reshaped = (g: TfjsGraph, x: string, shape: readonly number[]): string =>
  g.add('Reshape', [x, g.ints('shape', [-1, ...shape])]);

/** Concatenates along an axis (0: the batch). */
const joined = (g: TfjsGraph, parts: string[], axis: number): string =>
  parts.length === 1
    ? at(parts, 0)
    : g.add('ConcatV2', [...parts, g.ints('axis', [axis], [])], { N: int(parts.length) });

/** Reduces along some axes (0: the batch). */
const reduced = (g: TfjsGraph, operation: string, x: string, axes: number[], keepDims: boolean): string =>
  g.add(operation, [x, g.ints('axes', axes)], { keep_dims: flag(keepDims) });

/** Takes `size` entries from `start` along an axis of each example (0: the first after the batch). */
function stepped(
  g: TfjsGraph,
  x: string,
  rank: number,
  axis: number,
  start: number,
  size: number,
  step = 1,
): string {
  const only = (value: number, others: number) =>
    Array.from({ length: rank + 1 }, (_, own) => (own === axis + 1 ? value : others));
  if (step === 1) {
    return g.add('Slice', [x, g.ints('begin', only(start, 0)), g.ints('size', only(size, -1))]);
  }
  const end = start + (size - 1) * step + 1;
  const bounds = [
    g.ints('begin', only(start, 0)),
    g.ints('end', only(end, 0)),
    g.ints('step', only(step, 1)),
  ];
  // A bit for each of the other axes, which are taken whole.
  const others = int(2 ** (rank + 1) - 1 - 2 ** (axis + 1));
  return g.add('StridedSlice', [x, ...bounds], { begin_mask: others, end_mask: others });
}

/** Subtracts the mean along some axes (0: the batch), and divides by the root of variance and epsilon. */
function normalized(g: TfjsGraph, x: string, axes: number[], epsilon: number): string {
  const centred = g.add('Sub', [x, reduced(g, 'Mean', x, axes, true)]);
  return g.add('Mul', [centred, factorOf(g, centred, axes, epsilon)]);
}

/** Returns one by the root of the mean square along some axes (0: the batch) and epsilon. */
function factorOf(g: TfjsGraph, x: string, axes: number[], epsilon: number): string {
  const power = reduced(g, 'Mean', g.add('Square', [x]), axes, true);
  return g.add('Rsqrt', [g.add('AddV2', [power, g.number(epsilon)])]);
}

/** Adds zeros between positions: behind each row, then behind each column, of which the last ones are cut off. */
function dilated(g: TfjsGraph, { name, inputs: [input = ''], attrs: { factor } }: Drafted<'dilate'>): string {
  const [height, width, channels] = g.shape(input) as [number, number, number];
  const [tall, wide] = [height * factor[0], width * factor[1]];
  const behind = (x: string, rows: number, numbers: number, by: number) =>
    bordered(
      g,
      reshaped(g, x, [rows, 1, numbers]),
      [
        [0, 0],
        [0, 0],
        [0, by - 1],
        [0, 0],
      ],
      0,
    );
  const rows = reshaped(g, behind(g.read(input), height, width * channels, factor[0]), [
    tall,
    width,
    channels,
  ]);
  const columns = behind(rows, tall * width, channels, factor[1]);
  const size = [-1, ...g.shape(name)];
  return g.add('Slice', [
    reshaped(g, columns, [tall, wide, channels]),
    g.ints('begin', [0, 0, 0, 0]),
    g.ints('size', size),
  ]);
}

/** Adds borders that mirror; the format has none that repeat the outermost pixels, which are joined row by row. */
function mirrored(g: TfjsGraph, { inputs: [input = ''], attrs }: Drafted<'mirror'>): string {
  const { pads, mode } = attrs;
  if (mode !== 'edge') {
    const paddings = g.ints('paddings', [[0, 0], ...pads, [0, 0]].flat(), [4, 2]);
    return g.add('MirrorPad', [g.read(input), paddings], { mode: text(mode.toUpperCase()) });
  }
  const along = (x: string, axis: 0 | 1): string => {
    const places = mirrorSources(attrs, axis, at(g.shape(input), axis));
    const [before, after] = pads[axis];
    const row = (place: number) => stepped(g, x, 3, axis, place, 1);
    const rows = [...places.slice(0, before).map(row), x, ...places.slice(places.length - after).map(row)];
    return joined(g, rows, axis + 1);
  };
  return along(along(g.read(input), 0), 1);
}
