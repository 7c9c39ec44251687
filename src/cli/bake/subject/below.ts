import type { Program } from '../../../compiler/program.ts';

/**
 * Some nodes of a program, and all that they read, each once.
 * @param stops whether what a node reads is left out
 */
export function nodesBelow(
  nodes: string[],
  { nodes: all }: Program,
  stops: (node: string) => boolean = () => false,
): Set<string> {
  const below = new Set(nodes);
  for (const node of below) if (!stops(node)) for (const input of all[node]!.inputs) below.add(input);
  return below;
}
