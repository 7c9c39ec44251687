import { type Builder, OverBatch, Unfit } from '../builder.ts';
import { behind, binary, each, negated, power, same } from '../common.ts';
import { Constant, lengthAt } from '../constant.ts';
import { arithmetic, broadcastShape } from '../emit/arithmetic.ts';
import { softmax, squeezed, transposed, unsqueezed } from '../emit/axes.ts';
import { asFloats, asWhole, isWhole } from '../emit/cast.ts';
import { concatenated } from '../emit/concatenate.ts';
import { elementwise, prelu, rectified, softsign } from '../emit/elementwise.ts';
import { expanded, tiled } from '../emit/expand.ts';
import { gathered, sliced, split } from '../emit/parts.ts';
import { reduced } from '../emit/reduce.ts';
import { reshape } from '../emit/reshape.ts';
import { constantAt, type Inputs, numberAt, present, shapeWithBatch, tensorAt, valueAt } from '../inputs.ts';
import { isConstant, positiveAxis, storedAxis, type TensorValue, type Value } from '../value.ts';
import { intsAt, type Node, type Reader, typeName } from './node-def.ts';
import { stridedSlice } from './strided-slice.ts';

const reduction =
  (how: Parameters<typeof reduced>[2]): Reader =>
  (b, node, inputs) =>
    reduced(b, valueAt(inputs, 0), how, intsAt(inputs, 1), node.flag('keep_dims'));

/** Returns the sizes of a split, of which the file may leave one open. */
function sizesOf(node: Node, inputs: Inputs, length: number): number[] {
  const count = node.int('num_split', 1);
  if (node.op === 'Split') return Array<number>(count).fill(length / count);
  const sizes = intsAt(inputs, 1);
  const known = sizes.reduce((sum, size) => sum + Math.max(size, 0), 0);
  return sizes.map((size) => (size < 0 ? length - known : size));
}

const apart: Reader = (b, node, inputs) => {
  const at = node.op === 'Split' ? 1 : 0;
  const x = tensorAt(inputs, at);
  const axis = positiveAxis(numberAt(inputs, node.op === 'Split' ? 0 : 2), x.shape.length + 1);
  if (axis === 0) throw new OverBatch('a batch taken apart');
  return split(b, x, axis, sizesOf(node, inputs, lengthAt(x.shape, storedAxis(x, axis))));
};

const softmaxed = (b: Builder, _node: Node, inputs: Inputs): TensorValue =>
  softmax(b, tensorAt(inputs, 0), -1);

/** Operations that rearrange tensors, reduce them, or compute element by element. */
export const ARRAYS: Record<string, Reader> = {
  Identity: same,
  IdentityN: (_b, _node, inputs) => inputs,
  StopGradient: same,
  PreventGradient: same,
  CheckNumerics: same,
  PlaceholderWithDefault: same,
  Cast: (_b, node, [x]) => {
    const type = typeName(node.type('DstT'));
    return isWhole(type) ? asWhole(present(x), type === 'bool') : [x && asFloats(x)];
  },
  // A constant of texts: others are known from the weights.
  Const: () => {
    throw new Unfit('no numbers');
  },
  Add: binary('add'),
  AddV2: binary('add'),
  AddN: binary('add'),
  Sub: binary('subtract'),
  Mul: binary('multiply'),
  Div: binary('divide'),
  RealDiv: binary('divide'),
  Maximum: binary('maximum'),
  Minimum: binary('minimum'),
  SquaredDifference: (b, _node, [x, y]) => {
    const difference = arithmetic(b, 'subtract', present(x), present(y));
    if (isConstant(difference)) return difference.map((value) => value * value);
    return elementwise(b, { function: 'square' }, difference);
  },
  Relu: (b, _node, inputs) => rectified(b, 'relu', tensorAt(inputs, 0)),
  Relu6: (b, _node, inputs) => rectified(b, 'relu6', tensorAt(inputs, 0)),
  LeakyRelu: each((node: Node) => ({ function: 'leakyRelu', alpha: node.float('alpha', 0.2) })),
  ClipByValue: (b, _node, inputs) => {
    const [alpha, beta] = [numberAt(inputs, 1), numberAt(inputs, 2)];
    return elementwise(b, { function: 'clip', alpha, beta }, tensorAt(inputs, 0));
  },
  Abs: each({ function: 'abs' }, Math.abs),
  Elu: each({ function: 'elu', alpha: 1 }),
  Erf: each({ function: 'erf' }),
  Exp: each({ function: 'exp' }, Math.exp),
  Log: each({ function: 'log' }, Math.log),
  Neg: negated,
  Pow: power,
  Reciprocal: each({ function: 'reciprocal' }, (value) => 1 / value),
  Rsqrt: each({ function: 'rsqrt' }, (value) => 1 / Math.sqrt(value)),
  Prelu: (b, _node, inputs) => prelu(b, tensorAt(inputs, 0), constantAt(inputs, 1)),
  Selu: each({ function: 'selu' }),
  Sigmoid: each({ function: 'sigmoid' }),
  Softplus: each({ function: 'softplus' }),
  Softsign: (b, _node, inputs) => softsign(b, tensorAt(inputs, 0)),
  Sqrt: each({ function: 'sqrt' }, Math.sqrt),
  Square: each({ function: 'square' }, (value) => value * value),
  Tanh: each({ function: 'tanh' }, Math.tanh),
  Softmax: softmaxed,
  LogSoftmax: (b, node, inputs) => elementwise(b, { function: 'log' }, softmaxed(b, node, inputs)),
  Mean: reduction('mean'),
  Sum: reduction('sum'),
  Max: reduction('max'),
  Min: behind<Node>(behind<Node>(negated, reduction('max')), negated),
  ConcatV2: (b, _node, inputs) => concatenated(b, inputs.slice(0, -1) as Value[], numberAt(inputs, -1)),
  Reshape: (b, _node, inputs) => reshape(b, valueAt(inputs, 0), intsAt(inputs, 1)),
  Squeeze: (b, node, inputs) => {
    const axes = node.ints('squeeze_dims');
    return squeezed(b, valueAt(inputs, 0), axes.length > 0 ? axes : undefined);
  },
  ExpandDims: (b, _node, inputs) => unsqueezed(b, valueAt(inputs, 0), intsAt(inputs, 1)),
  Transpose: (_b, _node, inputs) => transposed(valueAt(inputs, 0), intsAt(inputs, 1)),
  Shape: (_b, node, inputs) => Constant.of(node.name, shapeWithBatch(valueAt(inputs, 0))),
  Pack: (b, node, inputs) => {
    const axis = node.int('axis', 0);
    const parts = inputs.map((part) => unsqueezed(b, present(part), [axis]));
    return concatenated(b, parts, axis);
  },
  Unpack: (b, node, inputs) => {
    const x = valueAt(inputs, 0);
    const shape = shapeWithBatch(x);
    const axis = positiveAxis(node.int('axis', 0), shape.length);
    if (axis === 0 && !isConstant(x)) throw new OverBatch('a batch taken apart');
    return split(b, x, axis, Array<number>(shape[axis]!).fill(1)).map((part) => squeezed(b, part, [axis]));
  },
  BroadcastTo: (b, _node, inputs) => {
    const x = valueAt(inputs, 0);
    const wanted = broadcastShape(shapeWithBatch(x), intsAt(inputs, 1).with(0, 1));
    return isConstant(x) ? x.expanded(wanted) : expanded(b, x, wanted);
  },
  Tile: (b, _node, inputs) => tiled(b, valueAt(inputs, 0), intsAt(inputs, 1)),
  GatherV2: (b, _node, inputs) => gathered(b, valueAt(inputs, 0), constantAt(inputs, 1), numberAt(inputs, 2)),
  Prod: (_b, node, inputs) => {
    const product = intsAt(inputs, 0).reduce((a, c) => a * c, 1);
    return Constant.of(node.name, [product], node.flag('keep_dims') ? [1] : []);
  },
  Slice: (b, _node, inputs) => {
    const sizes = intsAt(inputs, 2);
    return intsAt(inputs, 1).reduce(
      (x, start, axis) => {
        const size = lengthAt(sizes, axis);
        return sliced(b, x, axis, start, size === -1 ? Number.MAX_SAFE_INTEGER : start + size);
      },
      valueAt(inputs, 0),
    );
  },
  Split: apart,
  SplitV: apart,
  StridedSlice: stridedSlice,
};
