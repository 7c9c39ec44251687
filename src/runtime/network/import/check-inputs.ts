import { at } from '../../../base/at.ts';
import { fault } from '../../../base/messages.ts';
import { resizedLength } from '../ops/resize-weights.ts';
import type { DraftOp } from './blueprint.ts';
import { borders, plane, type Reason, resizing, whole, windows } from './check-windows.ts';
import { channelsOf, lengthAt, MOST_NUMBERS, sizeOf, spelled } from './constant.ts';

type Drafted<Kind extends DraftOp['kind']> = Extract<DraftOp, { kind: Kind }>;

/** Returns why an op can't read inputs of these shapes; all ops have at least one. */
type Rule<Kind extends DraftOp['kind']> = (op: Drafted<Kind>, input: number[], others: number[][]) => Reason;

/** The rules by kind; a kind without one reads any shape. */
const RULES: { [Kind in DraftOp['kind']]?: Rule<Kind> } = {
  conv: (op, input) => convolved(op, input, 1, lengthAt(op.weights.filter.shape, 3)),
  depthwise: (op, input) => {
    const { shape } = op.weights.filter;
    return convolved(op, input, 1, lengthAt(shape, 2) * lengthAt(shape, 3));
  },
  grouped: (op, input) => {
    const { groups } = op.attrs;
    const outputs = lengthAt(op.weights.filter.shape, 3);
    if (whole([groups]) || outputs % groups !== 0) {
      return `${outputs} filters do not divide into ${groups} groups`;
    }
    return convolved(op, input, groups, outputs);
  },
  dense: ({ weights }, input) =>
    weighed(lengthAt(weights.matrix.shape, 0), input, 'numbers') ??
    biased(weights, lengthAt(weights.matrix.shape, 1)),
  affine: spread,
  prelu: spread,
  layernorm: spread,
  rmsnorm: spread,
  rotary: spread,
  maxpool: pooled,
  avgpool: pooled,
  mean: (_op, input) => plane(input),
  dilate: (op, input) => plane(input) ?? whole(op.attrs.factor),
  groupnorm: (op, input) => plane(input) ?? ofGroups(op.attrs, input),
  pad: (op, input) => plane(input) ?? borders(input, op.attrs.pads),
  mirror: (op, input) => plane(input) ?? borders(input, op.attrs.pads),
  lrn: (_op, input) => plane(input),
  resize: ({ attrs: { factor } }, input) =>
    resizing(
      input,
      factor.map((times, axis) => resizedLength(lengthAt(input, axis), times)),
    ),
  add: (_op, input, others) =>
    others.every((shape) => shape.join() === input.join()) ? undefined : 'what it adds differs in size',
  binary: (_op, a, others) => {
    const b = at(others, 0);
    const fits = a.length === b.length && a.every((n, i) => n === b[i] || n === 1 || b[i] === 1);
    return fits ? undefined : 'its operands do not fit each other';
  },
  matmul: (_op, a, others) => {
    const b = at(others, 0);
    const [before, besides] = [a.slice(0, -2), b.slice(0, -2)];
    const fits =
      a.length === b.length &&
      a.length >= 2 &&
      a.at(-1) === b.at(-2) &&
      before.every((n, i) => n === besides[i] || n === 1 || besides[i] === 1);
    return fits ? undefined : 'its matrices do not fit each other';
  },
  concat: (_op, input, others) => {
    const place = (shape: number[]) => shape.slice(0, -1).join();
    return others.every((shape) => place(shape) === place(input))
      ? undefined
      : 'what it joins differs in size';
  },
  reshape: (op, input) => {
    const { shape } = op.attrs;
    const size = input.reduce((a, b) => a * b, 1);
    const known = shape.reduce((a, b) => (b === -1 ? a : a * b), 1);
    const fits = shape.includes(-1) ? size % known === 0 : size === known;
    return fits ? undefined : `${size} numbers do not fit ${spelled(shape)}`;
  },
  shuffle: (op, input) => ofGroups(op.attrs, input),
  expand: (op, input) =>
    input[op.attrs.axis] === 1 ? whole([op.attrs.size]) : 'only a single entry can be repeated',
  extend: ({ attrs: { axis, before, after } }, input) =>
    axis < input.length && before >= 0 && after >= 0 ? whole([1 + before + after]) : 'it adds nothing',
  slice: (op, input) => {
    const { axis, start, size = 1, step = 1 } = op.attrs;
    const last = start + (size - 1) * step;
    const within = start >= 0 && last < (input[axis] ?? 0);
    return whole([step, size, start + 1]) ?? (within ? undefined : 'it reads beyond the end');
  },
};

function pooled(op: Drafted<'maxpool' | 'avgpool'>, input: number[]): Reason {
  return windows(input, op.attrs.size, op.attrs);
}

const ofGroups = ({ groups }: { groups: number }, input: number[]): Reason =>
  channelsOf(input) % groups === 0 ? undefined : `it needs a multiple of ${groups} channels`;

/** Checks that constants spread over an input: their axes are its last ones, each as long or of length 1. */
function spread(op: { weights: Record<string, { shape: number[] }> }, input: number[]): Reason {
  for (const { shape } of Object.values(op.weights)) {
    const own = input.slice(input.length - shape.length);
    const fits =
      shape.length <= input.length && shape.every((length, i) => length === 1 || length === own[i]);
    if (!fits) return `its weights are ${spelled(shape)} numbers`;
  }
  return undefined;
}

/** Checks a convolution in `groups`, of which `outputs` channels come out. */
function convolved(
  { attrs, weights }: Drafted<'conv' | 'depthwise' | 'grouped'>,
  input: number[],
  groups: number,
  outputs: number,
): Reason {
  const { shape } = weights.filter;
  return (
    windows(input, [lengthAt(shape, 0), lengthAt(shape, 1)], attrs) ??
    weighed(lengthAt(shape, 2) * groups, input, 'channels') ??
    biased(weights, outputs)
  );
}

/** Checks that the last axis of an input is as long as weights expect it. */
const weighed = (wanted: number, input: number[], what: string): Reason =>
  input.at(-1) === wanted ? undefined : `its weights are for ${wanted} ${what}`;

/** Checks that there is one bias an output, or none. */
const biased = ({ bias }: { bias?: { shape: number[] } }, outputs: number): Reason =>
  !bias || sizeOf(bias.shape) === outputs
    ? undefined
    : `it has ${sizeOf(bias.shape)} biases for ${outputs} outputs`;

/** Throws the fault `network-shapes` where an op can't read inputs of these shapes. */
export function checkInputs(op: DraftOp, inputs: number[][], node = op.name): void {
  const reason = RULES[op.kind]?.(op as never, at(inputs, 0), inputs.slice(1));
  if (reason) throw misfit(node, inputs, reason);
}

/** Throws the fault `network-shapes` where nothing is left of a tensor, or where it is too large to be computed. */
export function checkOutput(op: DraftOp, inputs: number[][], output: number[], node = op.name): void {
  if (whole(output)) throw misfit(node, inputs, 'nothing would be left of the picture');
  checkSize(node, output, inputs);
}

/** Throws the fault `network-shapes` where a tensor is too large to be computed. */
export function checkSize(node: string, shape: number[], inputs = [shape]): void {
  if (sizeOf(shape) <= MOST_NUMBERS) return;
  throw misfit(node, inputs, `${spelled(shape)} numbers are more than can be computed`);
}

const misfit = (node: string, inputs: number[][], reason: string) =>
  fault('network-shapes', { node, found: inputs.map(spelled).join(' and '), reason });
