import type { Value } from '../../base/value.ts';
import type { Expression } from '../expression.ts';

/**
 * Returns an expression in which values stand for some nodes, by the nodes' keys. Keys stay: where a value comes from
 * changes none.
 */
export function withValues(expression: Expression, values: ReadonlyMap<string, Value>): Expression {
  const made = new Map<string, Expression>();
  const visit = (node: Expression): Expression => {
    const known = made.get(node.key);
    if (known) return known;
    const value = values.get(node.key);
    const own: Expression = value
      ? { key: node.key, op: 'input/given', place: 'device', params: { value }, inputs: [] }
      : { ...node, inputs: node.inputs.map(visit) };
    made.set(node.key, own);
    return own;
  };
  return visit(expression);
}
