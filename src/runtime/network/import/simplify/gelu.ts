import type { Pass } from './pass.ts';
import { patternIn, rewritten } from './pattern.ts';

interface Found {
  x: string;
  /** The ops between. */
  through: string[];
}

/**
 * Replaces x (1 + erf(x / sqrt 2)) / 2, written with the half first, between or last, by one function (Hendrycks & Gimpel
 * 2016).
 */
export const recognizeGelu: Pass = (ops, { named }) => {
  const { made, times, plus, product } = patternIn(ops, named);

  /** Returns the x of 1 + erf(x / sqrt 2). */
  const distribution = (tensor: string): Found | undefined => {
    const shifted = made(tensor);
    const erf = made(plus(shifted, 1));
    if (erf?.kind !== 'elementwise' || erf.attrs.function !== 'erf') return undefined;
    const scaled = made(erf.inputs[0]);
    const x = times(scaled, Math.SQRT1_2);
    return scaled && x !== undefined ? { x, through: [tensor, erf.name, scaled.name] } : undefined;
  };

  return rewritten(ops, (op) => {
    const doubled = made(times(op, 0.5));
    for (const [plain, other] of product(doubled ?? op)) {
      const halved = times(made(other), 0.5);
      const found = distribution(halved ?? other);
      const isHalved = doubled !== undefined || halved !== undefined;
      const half = isHalved ? plain : times(made(plain), 0.5);
      if (!found || found.x !== half) continue;
      const through = [...found.through, doubled ? doubled.name : halved === undefined ? plain : other];
      return {
        op: { kind: 'elementwise', name: op.name, inputs: [found.x], attrs: { function: 'gelu' } },
        through,
      };
    }
    return undefined;
  });
};
