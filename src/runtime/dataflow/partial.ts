import type { Value } from '../../base/value.ts';
import { pageKernels } from '../kernels/page.ts';
import type { Expression } from './expression.ts';

/**
 * The value of an expression as far as it can be told from what is known of the device's nodes below it, which may be
 * known in part. Nothing of it is stored; undefined where something is not known at all.
 */
export function partialOf(
  expression: Expression,
  known: (expression: Expression) => Value | undefined,
): Value | undefined {
  const found = known(expression);
  if (found || expression.place === 'device') return found;
  const inputs: Value[] = [];
  for (const input of expression.inputs) {
    const value = partialOf(input, known);
    if (!value) return undefined;
    inputs.push(value);
  }
  try {
    return pageKernels[expression.op]!(inputs, expression.params);
  } catch {
    // What can't be done is said of the whole, when that is there.
    return undefined;
  }
}
