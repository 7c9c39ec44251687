import { Fault } from '../../../base/diagnostic.ts';
import { Evaluator } from '../../../runtime/dataflow/evaluator.ts';
import { resolve } from '../../../runtime/dataflow/expression.ts';
import type { Host } from '../../../runtime/host.ts';
import type { Source } from '../../../runtime/store/source.ts';
import { PRIORITY, Urgency } from '../../../runtime/urgency.ts';
import type { Evaluate } from '../subject/pictures.ts';

const BYTES = 512e6;

/** The fault of a value that a device could not compute. */
const MISSING = new Fault('value-missing', 'The value could not be computed.');

/** Returns a function that evaluates nodes from finished values alone. */
export function evaluatorOf(finished: Source): Evaluate {
  const missing = () => Promise.reject(MISSING);
  const nobody: Pick<Host, 'evaluate'> = { evaluate: missing };
  const evaluator = new Evaluator(nobody as Host, BYTES, { sources: [finished], pictures: missing });
  const urgency = new Urgency(PRIORITY.visible);
  const request = { urgency, signal: new AbortController().signal, onProgress: () => {} };
  return async (node, scope) => {
    const expression = resolve(node, scope);
    if (!expression) return undefined;
    return evaluator.evaluate(expression, request).catch((error) => {
      if (error === MISSING) return undefined;
      throw error;
    });
  };
}
