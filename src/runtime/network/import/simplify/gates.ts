import type { ElementwiseOp } from '../../ops/kinds/op.ts';
import type { Pass } from './pass.ts';
import { patternIn, rewritten } from './pattern.ts';

/** Replaces relu6(x + 3) / 6 by one function, and x times that too (Howard et al. 2019). */
export const recognizeHardGates: Pass = (ops, { named }) => {
  const { made, times, plus, product } = patternIn(ops, named);

  /** Returns the x of relu6(x + 3), and the ops between. */
  const six = (tensor: string | undefined) => {
    const relu = made(tensor);
    if (relu?.kind !== 'relu' || relu.attrs.activation !== 'relu6') return undefined;
    const shifted = made(relu.inputs[0]);
    const x = plus(shifted, 3);
    return shifted && x !== undefined ? { x, through: [relu.name, shifted.name] } : undefined;
  };
  const elementwise = (name: string, x: string, attrs: ElementwiseOp['attrs']): ElementwiseOp => ({
    kind: 'elementwise',
    name,
    inputs: [x],
    attrs,
  });

  return rewritten(ops, (op) => {
    const sixfold = times(op, 1 / 6);
    const plain = six(sixfold);
    if (plain) {
      const attrs = { function: 'hardSigmoid', alpha: 1 / 6, beta: 0.5 } as const;
      return { op: elementwise(op.name, plain.x, attrs), through: plain.through };
    }
    for (const [x, other] of product(made(sixfold))) {
      const gate = six(other);
      if (gate?.x !== x || sixfold === undefined) continue;
      return { op: elementwise(op.name, x, { function: 'hardSwish' }), through: [...gate.through, sixfold] };
    }
    return undefined;
  });
};

/** Replaces a tensor times a function of itself by one: x * sigmoid(x) is a swish (Ramachandran et al. 2017). */
export const recognizeGates: Pass = (ops, { named }) => {
  const { made, product } = patternIn(ops, named);
  return rewritten(ops, (op) => {
    for (const [x, other] of product(op)) {
      const gate = made(other);
      const name = gate?.kind === 'elementwise' && gate.inputs[0] === x ? gatedBy(gate.attrs) : undefined;
      if (!name) continue;
      return {
        op: { kind: 'elementwise', name: op.name, inputs: [x], attrs: { function: name } },
        through: [other],
      };
    }
    return undefined;
  });
};

/** Returns the name of x times this function of x. */
function gatedBy(gate: ElementwiseOp['attrs']): 'swish' | 'hardSwish' | undefined {
  if (gate.function === 'sigmoid') return 'swish';
  const { alpha = 0, beta = 0 } = gate;
  const isSixth = Math.abs(alpha - 1 / 6) < 1e-4 && Math.abs(beta - 0.5) < 1e-4;
  return gate.function === 'hardSigmoid' && isSixth ? 'hardSwish' : undefined;
}
