import { fault } from '../../../base/messages.ts';
import type { Pair } from '../ops/kinds/op.ts';
import { resizedLength } from '../ops/resize-weights.ts';
import type { DraftOp } from './blueprint.ts';
import { borders, plane, type Reason, resizing, whole, windows } from './check-windows.ts';
import { MOST_NUMBERS, sizeOf } from './constant.ts';

type Rule = (op: never, inputs: number[][]) => Reason;

type Drafted<Kind extends DraftOp['kind']> = Extract<DraftOp, { kind: Kind }>;

/** Why an op can't read inputs of these shapes, by kind; what isn't listed reads anything. */
const RULES: Partial<Record<DraftOp['kind'], Rule>> = {
  conv: convolved(1, ([, , , outputs]) => outputs!),
  depthwise: convolved(1, ([, , channels, multiplier]) => channels! * multiplier!),
  grouped: (op: Drafted<'grouped'>, [input]) => {
    const { groups } = op.attrs;
    const outputs = op.weights.filter.shape[3]!;
    if (whole([groups]) || outputs % groups !== 0) {
      return `${outputs} filters do not divide into ${groups} groups`;
    }
    return convolved(groups, () => outputs)(op as never, [input!]);
  },
  dense: (op: Drafted<'dense'>, [input]) =>
    weighed(op.weights.matrix.shape, 0, 1, input!, 'numbers') ??
    biased(op.weights, op.weights.matrix.shape[1]!),
  affine: spread,
  prelu: spread,
  layernorm: spread,
  maxpool: pooled,
  avgpool: pooled,
  mean: (_op, [input]) => plane(input),
  dilate: (op: Drafted<'dilate'>, [input]) => plane(input) ?? whole(op.attrs.factor),
  groupnorm: (op: Drafted<'groupnorm'>, [input]) => plane(input) ?? ofGroups(op.attrs, input!),
  pad: (op: Drafted<'pad'>, [input]) => plane(input) ?? borders(input!, op.attrs.pads),
  mirror: (op: Drafted<'mirror'>, [input]) => plane(input) ?? borders(input!, op.attrs.pads),
  lrn: (_op, [input]) => plane(input),
  resize: ({ attrs: { factor } }: Drafted<'resize'>, [input]) =>
    resizing(
      input!,
      factor.map((times, axis) => resizedLength(input![axis]!, times)),
    ),
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
  reshape: (op: Drafted<'reshape'>, [input]) => {
    const { shape } = op.attrs;
    const size = input!.reduce((a, b) => a * b, 1);
    const known = shape.reduce((a, b) => (b === -1 ? a : a * b), 1);
    const fits = shape.includes(-1) ? size % known === 0 : size === known;
    return fits ? undefined : `${size} numbers do not fit ${shape.join(' × ')}`;
  },
  shuffle: (op: Drafted<'shuffle'>, [input]) => ofGroups(op.attrs, input!),
  expand: (op: Drafted<'expand'>, [input]) =>
    input![op.attrs.axis] === 1 ? whole([op.attrs.size]) : 'only a single entry can be repeated',
  extend: ({ attrs: { axis, before, after } }: Drafted<'extend'>, [input]) =>
    axis < input!.length && before >= 0 && after >= 0 ? whole([1 + before + after]) : 'it adds nothing',
  slice: (op: Drafted<'slice'>, [input]) => {
    const { axis, start, size = 1, step = 1 } = op.attrs;
    const last = start + (size - 1) * step;
    const within = start >= 0 && last < (input![axis] ?? 0);
    return whole([step, size, start + 1]) ?? (within ? undefined : 'it reads beyond the end');
  },
};

function pooled(op: Drafted<'maxpool' | 'avgpool'>, [input]: number[][]): Reason {
  return windows(input!, op.attrs.size, op.attrs);
}

const ofGroups = ({ groups }: { groups: number }, input: number[]): Reason =>
  input.at(-1)! % groups === 0 ? undefined : `it needs a multiple of ${groups} channels`;

/** Constants repeated over the axes that they don't have. */
function spread(op: { weights: Record<string, { shape: number[] }> }, [input]: number[][]): Reason {
  for (const { shape } of Object.values(op.weights)) {
    const own = input!.slice(input!.length - shape.length);
    const fits =
      shape.length <= input!.length && shape.every((length, i) => length === 1 || length === own[i]);
    if (!fits) return `its weights are ${shape.join(' × ')} numbers`;
  }
  return undefined;
}

/** A convolution in `groups`, of whose filter `outputs` tells how many channels come out. */
function convolved(groups: number, outputs: (filter: number[]) => number): Rule {
  return ({ attrs, weights }: Drafted<'conv' | 'depthwise'>, [input]) => {
    const { shape } = weights.filter;
    return (
      windows(input!, shape.slice(0, 2) as Pair, attrs) ??
      weighed(shape, 2, groups, input!, 'channels') ??
      biased(weights, outputs(shape))
    );
  };
}

/** That weights are for as many channels as an input has. */
function weighed(weights: number[], axis: number, groups: number, input: number[], unit: string): Reason {
  const wanted = weights[axis]! * groups;
  return input.at(-1) === wanted ? undefined : `its weights are for ${wanted} ${unit}`;
}

/** That there is a bias for each output, or none. */
const biased = ({ bias }: { bias?: { shape: number[] } }, outputs: number): Reason =>
  !bias || sizeOf(bias.shape) === outputs
    ? undefined
    : `it has ${sizeOf(bias.shape)} biases for ${outputs} outputs`;

/** Fault `network-shapes` where an op can't read inputs of these shapes. */
export function checkInputs(op: DraftOp, inputs: number[][], node = op.name): void {
  const reason = RULES[op.kind]?.(op as never, inputs);
  if (reason) throw misfit(node, inputs, reason);
}

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
