import { at } from '../../../base/at.ts';
import type { OutputActivation } from '../../../base/manifest.ts';
import type { DraftOp } from './blueprint.ts';

type Ops = ReadonlyMap<string, DraftOp>;
type Affine = Extract<DraftOp, { kind: 'affine' }>;
type Elementwise = Extract<DraftOp, { kind: 'elementwise' }>;

/** The tensors of a network's probabilities and of the scores that they follow from. */
export interface Squashed {
  scores: string;
  tensor: string;
  activation: OutputActivation;
}

/** Finds the softmax or sigmoid that makes a tensor; it may be spelled out, reshaped, or followed by a logarithm. */
export function squashing(tensor: string, ops: Ops): Squashed | undefined {
  const op = ops.get(tensor);
  if (!op) return undefined;
  if (op.kind === 'reshape' || isFunction(op, 'log')) return squashing(at(op.inputs, 0), ops);
  const all = op.kind === 'softmax' ? op.inputs[0] : softmaxOf(op, ops);
  if (all !== undefined) return { scores: all, tensor, activation: 'softmax' };
  const each = isFunction(op, 'sigmoid') ? op.inputs[0] : sigmoidOf(op, ops);
  return each === undefined ? undefined : { scores: each, tensor, activation: 'sigmoid' };
}

/**
 * Whether all numbers of a tensor are between 0 and 1 by the operations that make it: an average of several softmaxes,
 * a sigmoid beside 1 minus it, shares of a sum. The output of such a network is taken for probabilities.
 */
export function isProbability(tensor: string, ops: Ops): boolean {
  const op = ops.get(tensor);
  if (!op) return false;
  const all = (): boolean => op.inputs.every((input) => isProbability(input, ops));
  switch (op.kind) {
    case 'softmax':
      return true;
    case 'elementwise':
      return isBounded(op) || (KEEPING.has(op.attrs.function) && all());
    case 'affine':
      return staysWithin(op) && all();
    case 'binary':
      return (BETWEEN.has(op.attrs.operator) && all()) || isShareOfSum(op, ops);
    case 'reduce':
      return op.attrs.with !== 'sum' && all();
    case 'concat':
    case 'reshape':
    case 'transpose':
    case 'slice':
    case 'shuffle':
    case 'maxpool':
    case 'avgpool':
    case 'mean':
      return all();
    default:
      return false;
  }
}

const isFunction = (op: DraftOp | undefined, name: Elementwise['attrs']['function']): boolean =>
  op?.kind === 'elementwise' && op.attrs.function === name;

const isBounded = ({ attrs: { function: name, alpha = 0, beta = 0 } }: Elementwise): boolean =>
  name === 'sigmoid' || name === 'hardSigmoid' || (name === 'clip' && alpha >= 0 && beta <= 1);

/** Functions and operators that map numbers between 0 and 1 to such. */
const KEEPING = new Set<string>(['square', 'sqrt', 'abs']);
const BETWEEN = new Set<string>(['multiply', 'maximum', 'minimum']);

/** Whether a scale and an offset map 0 and 1 to numbers between them. */
function staysWithin({ weights: { scale, offset } }: Affine): boolean {
  const slopes = Array.from(scale?.values() ?? [1]);
  const starts = Array.from(offset?.values() ?? [0]);
  const ends = slopes.flatMap((slope) => starts.map((start) => slope + start));
  return [...starts, ...ends].every((end) => end >= -1e-6 && end <= 1 + 1e-6);
}

/** Whether numbers that are not negative are divided by their sum. */
function isShareOfSum(op: DraftOp, ops: Ops): boolean {
  const parts = dividedBySum(op, ops);
  return parts !== undefined && isNotNegative(parts, ops);
}

/** Returns the x of x divided by the sum of x. */
function dividedBySum(op: DraftOp, ops: Ops): string | undefined {
  if (op.kind !== 'binary' || op.attrs.operator !== 'divide') return undefined;
  const [parts] = op.inputs;
  const sum = ops.get(at(op.inputs, 1));
  return sum?.kind === 'reduce' && sum.attrs.with === 'sum' && sum.inputs[0] === parts ? parts : undefined;
}

const NOT_NEGATIVE = ['exp', 'square', 'softplus', 'abs', 'sqrt'] as const;

function isNotNegative(tensor: string, ops: Ops): boolean {
  const op = ops.get(tensor);
  const isCut =
    op?.kind === 'relu' || ((op?.kind === 'conv' || op?.kind === 'dense') && op.attrs.activation !== 'none');
  return isCut || NOT_NEGATIVE.some((name) => isFunction(op, name)) || isProbability(tensor, ops);
}

/** Returns the z of exp(z), or of exp(z - largest z), divided by its sum. */
function softmaxOf(op: DraftOp, ops: Ops): string | undefined {
  const powers = dividedBySum(op, ops);
  const power = powers === undefined ? undefined : ops.get(powers);
  if (!power || !isFunction(power, 'exp')) return undefined;
  const exponent = at(power.inputs, 0);
  const lowered = ops.get(exponent);
  if (lowered?.kind !== 'binary' || lowered.attrs.operator !== 'subtract') return exponent;
  const [z] = lowered.inputs;
  const found = ops.get(at(lowered.inputs, 1));
  const isLargest = found?.kind === 'reduce' && found.attrs.with === 'max' && found.inputs[0] === z;
  return isLargest ? z : exponent;
}

/** Returns the z of 1 / (1 + exp(-z)). */
function sigmoidOf(op: DraftOp, ops: Ops): string | undefined {
  const power = isFunction(op, 'reciprocal') ? summand(ops.get(at(op.inputs, 0)), 1) : undefined;
  const exponent = power === undefined ? undefined : ops.get(power);
  if (!exponent || !isFunction(exponent, 'exp')) return undefined;
  return multiplied(ops.get(at(exponent.inputs, 0)), -1);
}

/** Returns the input of an op that only adds a number. */
const summand = (op: DraftOp | undefined, number: number): string | undefined =>
  op?.kind === 'affine' && !op.weights.scale && isAll(op.weights.offset, number) ? op.inputs[0] : undefined;

/** Returns the input of an op that only multiplies by a number. */
const multiplied = (op: DraftOp | undefined, factor: number): string | undefined =>
  op?.kind === 'affine' && !op.weights.offset && isAll(op.weights.scale, factor) ? op.inputs[0] : undefined;

const isAll = (constant: Affine['weights']['scale'], wanted: number): boolean =>
  constant?.values().every((value) => value === wanted) ?? false;
