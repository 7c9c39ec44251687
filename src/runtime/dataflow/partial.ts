import { perObject } from '../../base/per-object.ts';
import type { Value } from '../../base/value.ts';
import type { Expression } from '../host.ts';
import { computeOnPage } from '../kernels/page.ts';

/**
 * Computes an expression from what is known of the device nodes below it, which may be partial values. Stores nothing.
 * Returns undefined where nothing is known of one of them.
 */
export function partialOf(
  expression: Expression,
  known: (expression: Expression) => Value | undefined,
): Value | undefined {
  const found = perObject((of: Expression): Value | undefined => {
    const value = known(of);
    if (value || of.place !== 'page') return value;
    const inputs: Value[] = [];
    for (const input of of.inputs) {
      const part = found(input);
      if (!part) return undefined;
      inputs.push(part);
    }
    try {
      return computeOnPage(of.op, inputs, of.params);
    } catch {
      // The whole value reports the error.
      return undefined;
    }
  });
  return found(expression);
}
