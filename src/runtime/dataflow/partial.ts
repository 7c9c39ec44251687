import { perObject } from '../../base/per-object.ts';
import type { Value } from '../../base/value.ts';
import type { Expression } from '../host.ts';
import { computeOnPage } from '../kernels/page.ts';

/**
 * The value of an expression as far as it can be told from what is known of the device's nodes below it, which may be
 * known in part. Nothing of it is stored; undefined where something is not known at all.
 */
export function partialOf(
  expression: Expression,
  known: (expression: Expression) => Value | undefined,
): Value | undefined {
  const found = perObject((of: Expression): Value | undefined => {
    const value = known(of);
    if (value || of.place === 'device') return value;
    const inputs: Value[] = [];
    for (const input of of.inputs) {
      const part = found(input);
      if (!part) return undefined;
      inputs.push(part);
    }
    try {
      return computeOnPage(of.op, inputs, of.params);
    } catch {
      // What can't be done is said of the whole, when that is there.
      return undefined;
    }
  });
  return found(expression);
}
