import { Constant } from '../constant.ts';
import { constantAt, type Inputs, shapeWithBatch, valueAt } from '../inputs.ts';
import type { BehindBatch } from '../translate.ts';
import { ACTIVATIONS } from './activations.ts';
import { intsAt, type Node } from './node.ts';
import type { OnnxAttribute } from './schema.ts';

/** How an operation changes where all of its tensors have one more axis in front. */
type Change = (node: Node, inputs: Inputs) => { attributes?: OnnxAttribute[]; inputs?: Inputs };

const further = (axis: number): number => (axis < 0 ? axis : axis + 1);

const ints = (name: string, values: number[]): OnnxAttribute => ({ name, ints: values });

const listed = (name: string, values: number[]): Constant => Constant.of(name, values);

/** Of an operation along one axis. */
const alongAxis =
  (otherwise: number): Change =>
  (node) => ({ attributes: [{ name: 'axis', i: further(node.int('axis', otherwise)) }] });

/** Of an operation along axes that older files have as an attribute, newer ones as an input. */
const alongAxes =
  (position: number): Change =>
  (node, inputs) => {
    const axes = intsAt(node, inputs, position, 'axes')?.map(further);
    if (!axes) return {};
    return inputs[position]
      ? { inputs: inputs.with(position, listed('axes', axes)) }
      : { attributes: [ints('axes', axes)] };
  };

/** Of an operation whose second input is a shape, or a number an axis. */
const toShape: Change = (_node, inputs) => ({
  inputs: inputs.with(1, listed('shape', [1, ...constantAt(inputs, 1).values()])),
});

const ALPHABET = [...'abcdefghijklmnopqrstuvwxyz'];

const same: Change = () => ({});

/** The operations that can be read so. */
const CHANGES: Record<string, Change> = {
  ...Object.fromEntries(Object.keys(ACTIVATIONS).map((name) => [name, same])),
  ...Object.fromEntries(
    ['Add', 'Cast', 'Div', 'Dropout', 'Gemm', 'Identity', 'IsNaN', 'MatMul', 'Max', 'Min', 'Mul', 'Sub'].map(
      (name) => [name, same],
    ),
  ),
  Concat: alongAxis(1),
  Einsum: (node) => {
    const equation = node.text('equation', '');
    const [letter = ''] = ALPHABET.filter((each) => !equation.includes(each));
    return {
      attributes: [{ name: 'equation', s: equation.replace(/\s/g, '').replace(/(^|,|->)/g, `$1${letter}`) }],
    };
  },
  Expand: toShape,
  Flatten: alongAxis(1),
  Gather: alongAxis(0),
  LayerNormalization: alongAxis(-1),
  ReduceMax: alongAxes(1),
  ReduceMean: alongAxes(1),
  ReduceSum: alongAxes(1),
  Reshape: toShape,
  Shape: (node) => {
    const end = node.int('end', Number.NaN);
    const start = { name: 'start', i: further(node.int('start', 0)) };
    return { attributes: Number.isNaN(end) ? [start] : [start, { name: 'end', i: further(end) }] };
  },
  Slice: (node, inputs) => {
    const axes = intsAt(node, inputs, 3, 'axes') ?? constantAt(inputs, 1).values();
    const given = inputs[3] ? [...axes] : Array.from(axes, (_, axis) => axis);
    const all = [0, 1, 2].map((position) => inputs[position]);
    return { inputs: [...all, listed('axes', given.map(further)), inputs[4]] };
  },
  Softmax: (node) => ({
    attributes: [{ name: 'axis', i: further(node.int('axis', node.version < 13 ? 1 : -1)) }],
  }),
  Split: alongAxis(0),
  Squeeze: alongAxes(1),
  Tile: toShape,
  Transpose: (node, inputs) => {
    const rank = shapeWithBatch(valueAt(inputs, 0)).length - 1;
    const order = node.ints('perm') ?? Array.from({ length: rank }, (_, i) => rank - 1 - i);
    return { attributes: [ints('perm', [0, ...order.map(further)])] };
  },
  Unsqueeze: alongAxes(1),
  Where: same,
};

/** See {@link BehindBatch}. */
export const onnxBehindBatch: BehindBatch<Node> = (node, inputs) => {
  const change = Object.hasOwn(CHANGES, node.op) ? CHANGES[node.op] : undefined;
  if (!change) return undefined;
  const changed = change(node, inputs);
  return { node: node.with(changed.attributes ?? []), inputs: changed.inputs ?? inputs };
};
