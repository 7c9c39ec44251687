import type { Program } from '../../compiler/program.ts';
import { nodeOf } from './expression.ts';

/**
 * Returns some nodes of a program and all that they read, each once.
 * @param stops whether to leave out what a node reads
 */
export function nodesBelow(
  nodes: string[],
  program: Program,
  stops: (node: string) => boolean = () => false,
): Set<string> {
  const below = new Set(nodes);
  for (const node of below)
    if (!stops(node)) for (const input of nodeOf(program, node).inputs) below.add(input);
  return below;
}
