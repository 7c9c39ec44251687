import type { Expression } from '../host.ts';

/** Returns the nodes of an expression, itself among them, that fit, each once however many others read it. */
export function nodesIn(expression: Expression, fits: (node: Expression) => boolean): Expression[] {
  const seen = new Map<string, Expression>();
  const visit = (node: Expression): void => {
    if (seen.has(node.key)) return;
    seen.set(node.key, node);
    for (const input of node.inputs) visit(input);
  };
  visit(expression);
  return [...seen.values()].filter(fits);
}
