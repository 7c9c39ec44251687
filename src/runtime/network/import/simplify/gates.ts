import type { ElementwiseFunction } from '../../op.ts';
import type { DraftOp } from '../blueprint.ts';
import { privateTo } from './readers.ts';
import type { Pass } from './simplify.ts';

/** What x * f(x) is called. */
const GATED: Partial<Record<ElementwiseFunction, ElementwiseFunction>> = {
  sigmoid: 'swish',
  hardSigmoid: 'hardSwish',
};

/** A tensor times a function of itself becomes one function: x * sigmoid(x) is a swish. */
export const recognizeGates: Pass = (ops, { named }) => {
  const isPrivate = privateTo(ops, named);
  const byName = new Map(ops.map((op) => [op.name, op]));
  const gone = new Set<string>();
  const found = ops.map((op): DraftOp => {
    if (op.kind !== 'binary' || op.attrs.operator !== 'multiply') return op;
    for (const [x, gated] of [op.inputs, op.inputs.toReversed()] as [string, string][]) {
      const gate = byName.get(gated);
      if (gate?.kind !== 'elementwise' || gate.inputs[0] !== x || !isPrivate(gated)) continue;
      const name = GATED[gate.attrs.function];
      if (!name || (name === 'hardSwish' && !isSixth(gate.attrs))) continue;
      gone.add(gated);
      return { kind: 'elementwise', name: op.name, inputs: [x], attrs: { function: name } };
    }
    return op;
  });
  return found.filter((op) => !gone.has(op.name));
};

/** A hard swish is gated by clip(x / 6 + 1/2, 0, 1). */
const isSixth = ({ alpha = 0, beta = 0 }: { alpha?: number; beta?: number }): boolean =>
  Math.abs(alpha - 1 / 6) < 1e-4 && Math.abs(beta - 0.5) < 1e-4;
