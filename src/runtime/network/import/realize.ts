import { fault } from '../../../base/messages.ts';
import * as tf from '../../backend/tensors.ts';
import type { Op } from '../ops/kinds/op.ts';
import type { DraftOp } from './blueprint.ts';
import type { Constant } from './constant.ts';
import { allFinite, type Values } from './decode.ts';

/**
 * Decodes the weights of ops and makes tensors of them.
 * Throws the faults `weights-not-finite`, `weights-all-zero`, and then leaves no tensor behind.
 */
export function realize(drafts: readonly DraftOp[]): Op[] {
  const made: tf.Tensor[] = [];
  const zero = new Set<Constant>();
  try {
    const ops = drafts.map((draft) => {
      const entries = weightsOf(draft).map(([key, constant]) => {
        const tensor = tf.tensor(decoded(draft, key, constant, zero), constant.shape, 'float32');
        made.push(tensor);
        return [key, tensor] as const;
      });
      return ('weights' in draft ? { ...draft, weights: Object.fromEntries(entries) } : draft) as Op;
    });
    checkFilled(drafts, zero);
    return ops;
  } catch (error) {
    tf.dispose(made);
    throw error;
  }
}

/**
 * Decodes all weights without keeping them. Throws the faults of {@link realize}.
 * @returns the names of weights that are all zero, which training never leaves
 */
export function checkWeights(drafts: readonly DraftOp[]): string[] {
  const zero = new Set<Constant>();
  for (const draft of drafts) {
    for (const [key, constant] of weightsOf(draft)) decoded(draft, key, constant, zero);
  }
  checkFilled(drafts, zero);
  return [...new Set([...zero].map(({ name }) => name))];
}

const weightsOf = (draft: DraftOp): [string, Constant][] =>
  'weights' in draft ? Object.entries(draft.weights as Record<string, Constant>) : [];

/** Whether weights are factors: offsets may well be zero. */
const isProduct = (key: string): boolean => key === 'filter' || key === 'matrix';

/** Decodes weights. Throws the fault `weights-not-finite`. Adds those that are all zero to `zero`. */
function decoded(op: DraftOp, key: string, constant: Constant, zero: Set<Constant>): Float32Array {
  const values = key === 'offset' ? withoutInfinity(constant.values()) : constant.values();
  // Folding may also divide by a variance that is negative.
  if (!allFinite(values)) throw fault('weights-not-finite', { tensor: constant.name || `${op.name} ${key}` });
  if (isProduct(key) && isZero(values)) zero.add(constant);
  return values instanceof Float32Array ? values : Float32Array.from(values);
}

/** Where a mask is minus infinity, which has no derivatives: a softmax makes zero of this as well. */
const MASKED = -1e30;

const withoutInfinity = (values: Values): Values =>
  values.includes(Number.NEGATIVE_INFINITY) ? values.map((value) => Math.max(value, MASKED)) : values;

/** Throws the fault `weights-all-zero` for a file that was never filled, as after an interrupted download. */
function checkFilled(drafts: readonly DraftOp[], zero: ReadonlySet<Constant>): void {
  const products = drafts.flatMap(weightsOf).filter(([key]) => isProduct(key));
  if (products.length > 0 && products.every(([, constant]) => zero.has(constant))) {
    throw fault('weights-all-zero');
  }
}

function isZero(values: Values): boolean {
  for (let i = 0; i < values.length; i++) if (values[i] !== 0) return false;
  return true;
}

/** Counts the numbers of the weights. */
export function parametersOf(drafts: readonly DraftOp[]): number {
  return drafts.flatMap(weightsOf).reduce((sum, [, constant]) => sum + constant.size, 0);
}
