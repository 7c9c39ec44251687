import type { ProgramNode } from '../program.ts';

/** Returns the nodes that the roots depend on, the roots included. */
export function prune(nodes: Record<string, ProgramNode>, roots: string[]): Record<string, ProgramNode> {
  const needed = new Set<string>();
  const visit = (key: string) => {
    if (needed.has(key)) return;
    needed.add(key);
    nodes[key]!.inputs.forEach(visit);
  };
  roots.forEach(visit);
  return Object.fromEntries(Object.entries(nodes).filter(([key]) => needed.has(key)));
}
