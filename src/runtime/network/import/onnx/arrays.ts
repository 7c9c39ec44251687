import { type Builder, OverBatch } from '../builder.ts';
import { absolute, behind, binary, negated, rooted, same, squared } from '../common.ts';
import { Constant, lengthAt } from '../constant.ts';
import { arithmetic, broadcastShape } from '../emit/arithmetic.ts';
import { arranged } from '../emit/arrange.ts';
import { flattened, softmax, squeezed, transposed, unsqueezed } from '../emit/axes.ts';
import { depthToSpace, spaceToDepth } from '../emit/blocks.ts';
import { concatenated } from '../emit/concatenate.ts';
import { elementwise } from '../emit/elementwise.ts';
import { embedded } from '../emit/embedding.ts';
import { expanded, tiled } from '../emit/expand.ts';
import { gathered, sliced, split } from '../emit/parts.ts';
import { reduced } from '../emit/reduce.ts';
import { reshape } from '../emit/reshape.ts';
import {
  constantAt,
  type Inputs,
  pictureAt,
  shapeWithBatch,
  tensorAt,
  tensorOf,
  valueAt,
} from '../inputs.ts';
import { whereOf } from '../translate.ts';
import { identity, isConstant, positiveAxis, storedAxis, type TensorValue, type Value } from '../value.ts';
import { intsAt, type Node, optional, type Reader, requiredInts } from './node.ts';

const reduction =
  (how: Parameters<typeof reduced>[2]): Reader =>
  (b, node, inputs) => {
    const [x] = inputs as [Value];
    const all = isConstant(x) ? identity(x.shape.length) : identity(x.shape.length).map((axis) => axis + 1);
    const given = intsAt(node, inputs, 1, 'axes') ?? [];
    if (given.length === 0 && node.int('noop_with_empty_axes', 0) === 1) return x;
    return reduced(b, x, how, given.length > 0 ? given : all, node.int('keepdims', 1) === 1);
  };

/** Adds a softmax; up to version 12 of the format it is over all axes from `axis` on. */
function softmaxed(b: Builder, node: Node, inputs: Inputs): TensorValue {
  const x = tensorAt(inputs, 0);
  const shape = shapeWithBatch(x);
  const axis = positiveAxis(node.int('axis', node.version < 13 ? 1 : -1), shape.length);
  if (node.version >= 13 || axis === 0 || shape.slice(axis + 1).every((length) => length === 1)) {
    return softmax(b, x, axis);
  }
  const flat = tensorOf(reshape(b, x, [...shape.slice(0, axis), -1]));
  return arranged(b, tensorOf(reshape(b, softmax(b, flat, axis), shape)), x.order);
}

/** Operations that rearrange tensors, reduce them, or combine them element by element. */
export const ARRAYS: Record<string, Reader> = {
  Add: binary('add'),
  Sub: binary('subtract'),
  Mul: binary('multiply'),
  Div: (b, _node, inputs) => divided(b, inputs),
  Sum: binary('add'),
  Max: binary('maximum'),
  Min: binary('minimum'),
  Identity: same,
  Dropout: (b, node, inputs) => {
    if (optional(inputs, 2)?.values()[0] === 1) b.asInTraining(whereOf(node));
    return [inputs[0]];
  },
  Concat: (b, node, inputs) => concatenated(b, inputs as Value[], node.int('axis', 1)),
  DepthToSpace: (b, node, inputs) => {
    const by = node.text('mode', 'DCR') === 'CRD' ? 'channels-first' : 'blocks-first';
    return depthToSpace(b, pictureAt(inputs, 0), node.int('blocksize', 1), by);
  },
  SpaceToDepth: (b, node, inputs) => spaceToDepth(b, pictureAt(inputs, 0), node.int('blocksize', 1)),
  Expand: (b, _node, inputs) => {
    const x = valueAt(inputs, 0);
    const wanted = broadcastShape(shapeWithBatch(x), [...constantAt(inputs, 1).values()]);
    return isConstant(x) ? x.expanded(wanted) : expanded(b, x, wanted);
  },
  Tile: (b, _node, inputs) => tiled(b, valueAt(inputs, 0), [...constantAt(inputs, 1).values()]),
  Flatten: (b, node, inputs) => flattened(b, tensorAt(inputs, 0), node.int('axis', 1)),
  Gather: (b, node, inputs) => {
    const [x, indices] = [valueAt(inputs, 0), valueAt(inputs, 1)];
    const axis = node.int('axis', 0);
    return isConstant(indices) ? gathered(b, x, indices, axis) : embedded(b, x, indices, axis);
  },
  ReduceMean: reduction('mean'),
  ReduceSum: reduction('sum'),
  ReduceMax: reduction('max'),
  ReduceMin: behind(behind(negated, reduction('max')), negated),
  ReduceL1: behind(absolute, reduction('sum')),
  ReduceL2: behind(behind(squared, reduction('sum')), rooted),
  ReduceSumSquare: behind(squared, reduction('sum')),
  Reshape: (b, node, inputs) => {
    const shape = requiredInts(node, inputs, 1, 'shape');
    const x = valueAt(inputs, 0);
    const from = shapeWithBatch(x);
    const copies = node.int('allowzero', 0) === 0;
    return reshape(
      b,
      x,
      shape.map((length, i) => (length === 0 && copies ? lengthAt(from, i) : length)),
    );
  },
  Shape: (_b, node, inputs) => {
    const shape = shapeWithBatch(valueAt(inputs, 0));
    const part = shape.slice(node.int('start', 0), node.int('end', shape.length));
    return Constant.of(node.name, part);
  },
  Slice: (b, node, inputs) => {
    const starts = requiredInts(node, inputs, 1, 'starts');
    const ends = requiredInts(node, inputs, 2, 'ends');
    const axes = intsAt(node, inputs, 3, 'axes') ?? identity(starts.length);
    const steps = intsAt(node, inputs, 4, 'steps') ?? [];
    return axes.reduce(
      (x, axis, i) => sliced(b, x, axis, starts[i] ?? Number.NaN, ends[i] ?? Number.NaN, steps[i] ?? 1),
      valueAt(inputs, 0),
    );
  },
  Softmax: softmaxed,
  LogSoftmax: (b, node, inputs) => elementwise(b, { function: 'log' }, softmaxed(b, node, inputs)),
  Split: (b, node, inputs) => {
    const x = tensorAt(inputs, 0);
    const axis = positiveAxis(node.int('axis', 0), x.shape.length + 1);
    if (axis === 0) throw new OverBatch('a batch taken apart');
    const length = lengthAt(x.shape, storedAxis(x, axis));
    const parts = node.outputs.length;
    const each = Math.ceil(length / parts);
    const even = node.outputs.map((_, i) => Math.min(each, length - i * each));
    return split(b, x, axis, intsAt(node, inputs, 1, 'split') ?? even);
  },
  Squeeze: (b, node, inputs) => squeezed(b, valueAt(inputs, 0), intsAt(node, inputs, 1, 'axes')),
  Transpose: (_b, node, inputs) => {
    const x = valueAt(inputs, 0);
    return transposed(x, node.ints('perm') ?? identity(shapeWithBatch(x).length).reverse());
  },
  Unsqueeze: (b, node, inputs) => unsqueezed(b, valueAt(inputs, 0), requiredInts(node, inputs, 1, 'axes')),
};

/** Divides; whole numbers of the file, such as shapes, without the remainder. */
function divided(b: Builder, inputs: Inputs): Value {
  const [x, y] = inputs as [Value, Value];
  const quotient = arithmetic(b, 'divide', x, y);
  if (!isConstant(x) || !isConstant(y) || !isConstant(quotient)) return quotient;
  const whole = x.whole && y.whole;
  return whole ? quotient.map(Math.trunc) : quotient;
}
