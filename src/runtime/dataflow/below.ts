import { nodesIn } from '../../base/node-references.ts';
import type { NetworkSource, Program } from '../../compiler/program.ts';
import { nodeOf } from './expression.ts';

/**
 * Returns some nodes of a program and all that they read, also for edits of the networks that they use, each once.
 * @param stops whether to leave out what a node reads
 */
export function nodesBelow(
  nodes: string[],
  program: Program,
  stops: (node: string) => boolean = () => false,
): Set<string> {
  const below = new Set(nodes);
  for (const node of below) {
    if (stops(node)) continue;
    const { inputs, params } = nodeOf(program, node);
    for (const input of [...inputs, ...nodesIn(networksNamed(params, program))]) below.add(input);
  }
  return below;
}

/** Returns the networks that the params of a node can name. */
export function networksNamed({ network }: Record<string, unknown>, { networks }: Program): NetworkSource[] {
  const { $network, $pictured = $network } = (network ?? {}) as Record<string, unknown>;
  if ($pictured === undefined) return [];
  if (typeof $pictured === 'string') return networks[$pictured] ? [networks[$pictured]] : [];
  return Object.values(networks);
}
