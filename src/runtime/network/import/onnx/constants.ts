import { Unfit } from '../builder.ts';
import { Constant } from '../constant.ts';
import { arithmetic } from '../emit/arithmetic.ts';
import { asFloats, asWhole, isWhole } from '../emit/cast.ts';
import { constantAt, present } from '../inputs.ts';
import { isConstant, positiveAxis } from '../value.ts';
import type { Node, Reader } from './node.ts';
import { onnxConstant, typeName } from './tensor.ts';

const cast: Reader = (_b, node, [x]) => {
  const type = typeName(node.int('to', 1));
  return isWhole(type) ? asWhole(present(x), type === 'bool') : [x && asFloats(x)];
};

/** Operations that output constants, or numbers in another type. */
export const CONSTANTS: Record<string, Reader> = {
  Cast: cast,
  CastLike: (_b, _node, [x, like]) => {
    // The type of a constant is not kept. Whole numbers are the same in every type.
    const whole = x && isConstant(x) && x.values().every(Number.isInteger);
    if (like && isConstant(like) && !whole) throw new Unfit('a cast to the type of a constant');
    return [x && asFloats(x)];
  },
  Constant: (_b, node) => constantOf(node),
  ConstantOfShape: (_b, node, inputs) => {
    const shape = [...constantAt(inputs, 0).values()];
    const filler = node.tensor('value');
    const [value = Number.NaN] = filler ? onnxConstant(filler).values() : [0];
    return new Constant(node.name, shape, () =>
      new Float64Array(shape.reduce((a, c) => a * c, 1)).fill(value),
    );
  },
  DequantizeLinear: (b, node, inputs) => {
    const x = constantAt(inputs, 0);
    const scale = constantAt(inputs, 1);
    const along = (constant: Constant) =>
      constant.size === 1 ? constant.shaped([]) : alongAxis(constant, x, node);
    const zero = inputs[2] ? along(constantAt(inputs, 2)) : Constant.of('zero', [0], []);
    return arithmetic(b, 'multiply', arithmetic(b, 'subtract', x, zero), along(scale));
  },
  QuantizeLinear: quantized,
  DynamicQuantizeLinear: quantized,
  ConvInteger: quantized,
  MatMulInteger: quantized,
  QLinearConv: quantized,
  QLinearMatMul: quantized,
  'com.microsoft.Attention': fused,
  'com.microsoft.EmbedLayerNormalization': fused,
  'com.microsoft.GroupQueryAttention': fused,
  'com.microsoft.MatMulNBits': quantized,
  'com.microsoft.MultiHeadAttention': fused,
  'com.microsoft.SkipLayerNormalization': fused,
  'com.microsoft.SkipSimplifiedLayerNormalization': fused,
};

function quantized(): never {
  throw new Unfit('computing in 8 bits or fewer: use the network as it was before it was quantized');
}

function fused(): never {
  throw new Unfit('what ONNX Runtime joins into one: use the network as it was before it was optimized');
}

function constantOf(node: Node): Constant {
  const tensor = node.tensor('value');
  if (tensor) return onnxConstant(tensor, node.outputs[0]);
  const ints = node.ints('value_ints') ?? node.int('value_int', Number.NaN);
  if (typeof ints !== 'number') return Constant.of(node.name, ints);
  if (!Number.isNaN(ints)) return Constant.of(node.name, [ints], []);
  const floats = node.floats('value_floats');
  const values = Float32Array.from(floats ?? [node.float('value_float', 0)]);
  return new Constant(node.name, floats ? [floats.length] : [], () => values);
}

/** Shapes a constant that has one number for each entry of an axis so that it is broadcast over the other axes. */
function alongAxis(constant: Constant, x: Constant, node: Node): Constant {
  const axis = positiveAxis(node.int('axis', 1), x.shape.length);
  return constant.shaped(x.shape.map((_, i) => (i === axis ? constant.size : 1)));
}
