import { fault } from '../../../base/messages.ts';
import type { DraftOp } from './blueprint.ts';
import { sizeOf } from './constant.ts';

type Rule = (op: never, inputs: number[][]) => string | undefined;

const plane = (shape: number[] | undefined) =>
  shape?.length === 3 ? undefined : 'it needs height, width and channels';

/** Why an op can't read inputs of these shapes, by kind; what isn't listed reads anything. */
const RULES: Partial<Record<DraftOp['kind'], Rule>> = {
  conv: weighted('filter', 2),
  depthwise: weighted('filter', 2),
  grouped: (op: Extract<DraftOp, { kind: 'grouped' }>, [input]) => {
    const { groups } = op.attrs;
    const { shape } = op.weights.filter;
    const wanted = shape[2]! * groups;
    const windowed = plane(input) ?? steps(op.attrs);
    if (windowed) return windowed;
    if (shape[3]! % groups !== 0) return `${shape[3]} filters do not divide into ${groups} groups`;
    return input![2] === wanted ? undefined : `its filters are for ${wanted} channels`;
  },
  dense: weighted('matrix', 0),
  affine: spread,
  prelu: spread,
  layernorm: spread,
  maxpool: pooled,
  avgpool: pooled,
  mean: (_op, [input]) => plane(input),
  dilate: (op: Extract<DraftOp, { kind: 'dilate' }>, [input]) => plane(input) ?? whole(op.attrs.factor),
  groupnorm: (op: Extract<DraftOp, { kind: 'groupnorm' }>, [input]) =>
    plane(input) ?? ofGroups(op.attrs, input!),
  pad: (_op, [input]) => plane(input),
  lrn: (_op, [input]) => plane(input),
  resize: (_op, [input]) => plane(input),
  add: (_op, inputs) =>
    inputs.every((shape) => shape.join() === inputs[0]!.join()) ? undefined : 'what it adds differs in size',
  binary: (_op, [a, b]) => {
    const fits = a!.length === b!.length && a!.every((n, i) => n === b![i] || n === 1 || b![i] === 1);
    return fits ? undefined : 'its operands do not fit each other';
  },
  concat: (_op, inputs) => {
    const place = (shape: number[]) => shape.slice(0, -1).join();
    return inputs.every((shape) => place(shape) === place(inputs[0]!))
      ? undefined
      : 'what it joins differs in size';
  },
  reshape: (op: Extract<DraftOp, { kind: 'reshape' }>, [input]) => {
    const { shape } = op.attrs;
    const size = input!.reduce((a, b) => a * b, 1);
    const known = shape.reduce((a, b) => (b === -1 ? a : a * b), 1);
    const fits = shape.includes(-1) ? size % known === 0 : size === known;
    return fits ? undefined : `${size} numbers do not fit ${shape.join(' × ')}`;
  },
  shuffle: (op: Extract<DraftOp, { kind: 'shuffle' }>, [input]) => ofGroups(op.attrs, input!),
  expand: (op: Extract<DraftOp, { kind: 'expand' }>, [input]) =>
    input![op.attrs.axis] === 1 ? whole([op.attrs.size]) : 'only a single entry can be repeated',
  extend: ({ attrs: { axis, before, after } }: Extract<DraftOp, { kind: 'extend' }>, [input]) =>
    axis < input!.length && before >= 0 && after >= 0 ? whole([1 + before + after]) : 'it adds nothing',
  slice: (op: Extract<DraftOp, { kind: 'slice' }>, [input]) => {
    const { axis, start, size = 1, step = 1 } = op.attrs;
    const last = start + (size - 1) * step;
    return whole([step]) ?? (start >= 0 && last < input![axis]! ? undefined : 'it reads beyond the end');
  },
};

function pooled(op: Extract<DraftOp, { kind: 'maxpool' }>, [input]: number[][]): string | undefined {
  const { size, strides } = op.attrs;
  return plane(input) ?? whole([...size, ...strides]);
}

const ofGroups = ({ groups }: { groups: number }, input: number[]): string | undefined =>
  input.at(-1)! % groups === 0 ? undefined : `it needs a multiple of ${groups} channels`;

/** What windows are measured in. */
const whole = (lengths: number[]): string | undefined =>
  lengths.every((length) => Number.isInteger(length) && length > 0)
    ? undefined
    : 'its window or its steps are no whole numbers';

type Steps = { strides: number[]; dilations: number[] };
const steps = ({ strides = [], dilations = [] }: Partial<Steps>) => whole([...strides, ...dilations]);

/** Constants repeated over the axes that they don't have. */
function spread(
  op: { weights: Record<string, { shape: number[] }> },
  [input]: number[][],
): string | undefined {
  for (const { shape } of Object.values(op.weights)) {
    const own = input!.slice(input!.length - shape.length);
    const fits =
      shape.length <= input!.length && shape.every((length, i) => length === 1 || length === own[i]);
    if (!fits) return `its weights are ${shape.join(' × ')} numbers`;
  }
  return undefined;
}

function weighted(name: 'filter' | 'matrix', axis: number): Rule {
  return (op: { attrs: Partial<Steps>; weights: Record<string, { shape: number[] }> }, [input]) => {
    const windowed = name === 'filter' ? (plane(input) ?? steps(op.attrs)) : undefined;
    if (windowed) return windowed;
    const wanted = op.weights[name]!.shape[axis]!;
    const unit = name === 'filter' ? 'channels' : 'numbers';
    return input!.at(-1) === wanted ? undefined : `its weights are for ${wanted} ${unit}`;
  };
}

/** Fault `network-shapes` where an op can't read inputs of these shapes. */
export function checkInputs(op: DraftOp, inputs: number[][], node = op.name): void {
  const reason = RULES[op.kind]?.(op as never, inputs);
  if (reason) throw misfit(node, inputs, reason);
}

/**
 * Most numbers of one tensor, for one picture: half a gigabyte. A file of a hundred bytes can ask for more than any
 * memory holds, and not every backend says so.
 */
export const MOST_NUMBERS = 2 ** 27;

/** Fault `network-shapes` where nothing is left of a tensor, or it is more than can be computed. */
export function checkOutput(op: DraftOp, inputs: number[][], output: number[], node = op.name): void {
  if (whole(output)) throw misfit(node, inputs, 'nothing would be left of the picture');
  checkSize(node, output, inputs);
}

/** Fault `network-shapes` where a tensor is more than can be computed. */
export function checkSize(node: string, shape: number[], inputs = [shape]): void {
  if (sizeOf(shape) <= MOST_NUMBERS) return;
  throw misfit(node, inputs, `${shape.join(' × ')} numbers are more than can be computed`);
}

const misfit = (node: string, inputs: number[][], reason: string) =>
  fault('network-shapes', { node, found: inputs.map((shape) => shape.join(' × ')).join(' and '), reason });
