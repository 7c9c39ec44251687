import type { DraftOp } from '../blueprint.ts';
import { privateTo } from './readers.ts';
import type { Pass } from './simplify.ts';

/**
 * x (1 + erf(x / sqrt 2)) / 2, spelled out with the half before or behind, becomes one function (Hendrycks & Gimpel
 * 2016).
 */
export const recognizeGelu: Pass = (ops, { named }) => {
  const isPrivate = privateTo(ops, named);
  const byName = new Map(ops.map((op) => [op.name, op]));
  const gone = new Set<string>();
  const made = (name: string | undefined): DraftOp | undefined =>
    name !== undefined && isPrivate(name) ? byName.get(name) : undefined;

  /** The x of 1 + erf(x / sqrt 2), with what lies between. */
  const distribution = (name: string | undefined): { x: string; through: string[] } | undefined => {
    const shifted = made(name);
    if (!isAffine(shifted, undefined, 1)) return undefined;
    const erf = made(shifted!.inputs[0]);
    if (erf?.kind !== 'elementwise' || erf.attrs.function !== 'erf') return undefined;
    const scaled = made(erf.inputs[0]);
    if (!isAffine(scaled, Math.SQRT1_2, undefined)) return undefined;
    return { x: scaled!.inputs[0]!, through: [shifted!.name, erf.name, scaled!.name] };
  };

  /** The x of a product of half of x and that, or of x and that. */
  const product = (
    op: DraftOp | undefined,
    halved: boolean,
  ): { x: string; through: string[] } | undefined => {
    if (op?.kind !== 'binary' || op.attrs.operator !== 'multiply') return undefined;
    for (const [plain, other] of [op.inputs, op.inputs.toReversed()]) {
      const found = distribution(other);
      const half = halved ? made(plain) : undefined;
      if (!found || (halved && !isAffine(half, 0.5, undefined))) continue;
      if (found.x === (half ? half.inputs[0] : plain)) {
        return { x: found.x, through: [...found.through, ...(half ? [half.name] : [])] };
      }
    }
    return undefined;
  };

  const rewritten = ops.map((op): DraftOp => {
    const before = isAffine(op, 0.5, undefined) ? made(op.inputs[0]) : undefined;
    const found = (before && product(before, false)) ?? product(op, true);
    if (!found) return op;
    for (const name of [...found.through, ...(before ? [before.name] : [])]) gone.add(name);
    return { kind: 'elementwise', name: op.name, inputs: [found.x], attrs: { function: 'gelu' } };
  });
  return rewritten.filter((op) => !gone.has(op.name));
};

/** Whether an op multiplies everything by one number, or adds one number to everything. */
function isAffine(op: DraftOp | undefined, scale: number | undefined, offset: number | undefined): boolean {
  if (op?.kind !== 'affine') return false;
  const matches = (constant: { values(): ArrayLike<number>; size: number } | undefined, wanted?: number) =>
    wanted === undefined
      ? constant === undefined
      : constant !== undefined &&
        Array.from(constant.values()).every((value) => Math.abs(value - wanted) < 1e-5);
  return matches(op.weights.scale, scale) && matches(op.weights.offset, offset);
}
