import type { Tensor } from '../../../backend/tensors.ts';
import type { Op } from './kinds.ts';

export type * from './kinds.ts';

/** A tensor for some of an op's weights, by their names, each of the weight's shape. */
export type WeightTensors = Record<string, Tensor>;

/** A tensor for some weights of some ops: by the op's name, then by the weight's. */
export type Weights = ReadonlyMap<string, WeightTensors>;

/** Returns the weights of an op; none where it has none. */
export function weightsOf(op: Op): WeightTensors {
  const weights: Record<string, Tensor | undefined> = 'weights' in op ? op.weights : {};
  return Object.fromEntries(
    Object.entries(weights).filter((entry): entry is [string, Tensor] => entry[1] !== undefined),
  );
}

/** Other derivatives of some ops, each for one purpose; none is the default. */
export interface Rules {
  /** Max-pools count as avg(x^2) / (0.01 + avg|x|) over the same window, in both directions. */
  relaxMaxPool?: boolean;
  /**
   * For examples whose cotangent a ReLU would make entirely zero: the cotangent passes except where it would push a
   * negative input lower. It belongs to an objective that is to increase.
   */
  redirectRelu?: boolean;
  /** ReLUs pass back only what is positive (Springenberg et al. 2015). */
  guidedRelu?: boolean;
  /** Norms divide by what they divide by at this run, whatever their input: their denominators are constants. */
  frozenNorm?: boolean;
  /** Names of ops whose outputs count as constants. */
  constant?: ReadonlySet<string>;
  /** What goes back through an op instead of its derivative; undefined where it is the derivative. */
  instead?: Backwards;
}

/**
 * Takes back a quantity that is no derivative, such as a relevance.
 * @param reached for each input of the op, whether what is sent to it counts
 * @returns one for each input
 */
export type Backwards = (
  op: Op,
  primal: Primal,
  cotangent: Tensor,
  reached: boolean[],
) => (Tensor | undefined)[] | undefined;

/** The rules that are linear in the cotangent, and so hold in forward mode as well. */
export type LinearRules = Pick<Rules, 'relaxMaxPool' | 'frozenNorm' | 'constant'>;

/** One op's tensors in a stored run. Shapes are without the batch axis. */
export interface Primal {
  input(position: number): Tensor;
  output(): Tensor;
  inputShape(position: number): number[];
  outputShape(): number[];
  /** Tensors that depend on the stored run alone: computed once, kept with it. */
  residual<T extends Tensor[] | []>(key: string, make: () => T): T;
  /** A tensor that depends on the op alone: computed once, kept with the network. */
  constant(key: string, make: () => Tensor): Tensor;
}

/** How many inputs an op has. */
export type InputCount = 'one' | 'two' | 'any';

/** An entry for each input of an op. */
interface PerInput<T> {
  one: [T];
  two: [T, T];
  any: T[];
}

/** A tangent for each input of an op. A missing one is zero; at least one is there. */
interface Tangents {
  one: [Tensor];
  two: [Tensor, Tensor] | [Tensor, undefined] | [undefined, Tensor];
  any: (Tensor | undefined)[];
}

/** A cotangent for each input of an op. A missing one is zero. */
interface Cotangents {
  one: [Tensor];
  two: [Tensor, Tensor];
  any: (Tensor | undefined)[];
}

/** The first and last entry of the input's rows (axis 0) or columns (1) that one of the output reads. */
export type Reads = (axis: 0 | 1, index: number) => [first: number, last: number];

/** Derivatives by the weights of an op. */
export interface WeightRule<O> {
  /** Forward mode: returns the output's tangent for those of some weights; at least one is there. */
  push(op: O, primal: Primal, tangents: WeightTensors): Tensor;
  /** Reverse mode: returns the cotangents of all weights, summed over the examples; a cotangent for each of the run. */
  pull(op: O, primal: Primal, cotangent: Tensor): WeightTensors;
}

/**
 * What an op computes, and its derivatives. Tangents and cotangents have a leading axis N over a primal whose batch is
 * 1, or N as well. The caller tidies.
 */
export interface OpRule<O, Count extends InputCount = 'one'> {
  /** Returns the output's shape, from those of the inputs; all without the batch axis. */
  shape(op: O, inputs: PerInput<number[]>[Count]): number[];
  /**
   * Which part of a plane of the input's shape each place reads; it may lie partly outside. An op without this reads the
   * same place where the planes of input and output are equal, everything elsewhere.
   */
  reads?(op: O, input: number[]): Reads;
  /** `constant` as in {@link Primal}. */
  run(op: O, inputs: PerInput<Tensor>[Count], constant: Primal['constant']): Tensor;
  /** Forward mode: returns the output's tangent. */
  push(op: O, primal: Primal, tangents: Tangents[Count], rules: LinearRules): Tensor;
  /** Reverse mode: returns the inputs' cotangents. */
  pull(op: O, primal: Primal, cotangent: Tensor, rules: Rules): Cotangents[Count];
  /** Present where the op has weights. */
  weights?: WeightRule<O>;
}
