import type { DraftOp } from '../blueprint.ts';
import type { Constant } from '../constant.ts';
import { privateTo } from './readers.ts';

/** Finds functions that a file spells out in several ops. */
export interface Pattern {
  /** Returns the op that computes a tensor; undefined where several ops read that. */
  made(tensor: string | undefined): DraftOp | undefined;
  /** Returns the input of an op that only multiplies by a number; undefined for another op. */
  times(op: DraftOp | undefined, factor: number): string | undefined;
  /** Returns the input of an op that only adds a number; undefined for another op. */
  plus(op: DraftOp | undefined, summand: number): string | undefined;
  /** Returns the factors of a product of two tensors, in both orders; none for another op. */
  product(op: DraftOp | undefined): [string, string][];
}

/** Returns what finds patterns among the ops of a network; `named` tensors stay. */
export function patternIn(ops: readonly DraftOp[], named: ReadonlySet<string>): Pattern {
  const isPrivate = privateTo(ops, named);
  const byName = new Map(ops.map((op) => [op.name, op]));
  return {
    made: (tensor) => (tensor !== undefined && isPrivate(tensor) ? byName.get(tensor) : undefined),
    times: (op, factor) =>
      op?.kind === 'affine' && !op.weights.offset && isAll(op.weights.scale, factor)
        ? op.inputs[0]
        : undefined,
    plus: (op, summand) =>
      op?.kind === 'affine' && !op.weights.scale && isAll(op.weights.offset, summand)
        ? op.inputs[0]
        : undefined,
    product: (op) => {
      if (op?.kind !== 'binary' || op.attrs.operator !== 'multiply') return [];
      const [a, b] = op.inputs as [string, string];
      return [
        [a, b],
        [b, a],
      ];
    },
  };
}

const isAll = (constant: Constant | undefined, wanted: number): boolean =>
  constant?.values().every((value) => Math.abs(value - wanted) < 1e-5) ?? false;

/** Rewrites ops, and removes those `through` which a rewritten one was computed. */
export function rewritten(
  ops: readonly DraftOp[],
  rewrite: (op: DraftOp) => { op: DraftOp; through: string[] } | undefined,
): DraftOp[] {
  const gone = new Set<string>();
  const result = ops.map((op) => {
    const found = rewrite(op);
    for (const name of found?.through ?? []) gone.add(name);
    return found?.op ?? op;
  });
  return result.filter((op) => !gone.has(op.name));
}
