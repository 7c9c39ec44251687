import type { Expression } from '../host.ts';
import type { Activity, ActivityLog } from './activity.ts';
import { resolve, type Scope } from './expression.ts';

/** How a node stands for the present params: `empty` where one it needs holds nothing, `idle` where nobody asked for it. */
export type NodeState = { key?: string } & ({ status: 'empty' | 'idle' } | Activity);

/** Returns how every node of a program stands, by its id; the inputs of a node come before it. */
export function nodeStates(scope: Scope, log: ActivityLog): Map<string, NodeState> {
  const known = new Map<string, Expression | null>();
  for (const node of Object.keys(scope.program.nodes)) resolve(node, scope, known);
  const states = new Map<string, NodeState>();
  for (const [node, expression] of known) {
    if (!expression) states.set(node, { status: 'empty' });
    else states.set(node, { key: expression.key, ...(log.get(expression.key) ?? { status: 'idle' }) });
  }
  return states;
}
