import type { Program, ProgramElement } from '../../../compiler/program.ts';
import { resolve } from '../../../runtime/dataflow/expression.ts';
import type { Expression } from '../../../runtime/host.ts';
import { CHANNELS } from '../../../runtime/views/rows/encoding.ts';
import { nodesBelow } from './below.ts';
import { paramsOf, statesOf } from './states.ts';

/** The nodes that an element draws from. */
export const nodesOf = ({ content, also = {} }: Pick<ProgramElement, 'content' | 'also'>): string[] => [
  ...(content === undefined ? [] : [content]),
  ...Object.values(also),
];

/** Those that decide which pictures it shows; the others set how these look. */
export const picturingNodesOf = ({ content, also = {} }: ProgramElement): string[] =>
  nodesOf({
    content,
    also: Object.fromEntries(Object.entries(also).filter(([role]) => !CHANNELS.includes(role))),
  });

/**
 * Everything that a device would be asked for while a reader goes through all the states of a program: what can be
 * computed in the page is computed there from these.
 * @param most states of the params of one node; see {@link statesOf}
 */
export function expressionsOf(program: Program, most: number): Map<string, Expression> {
  const found = new Map<string, Expression>();
  for (const node of askedNodes(program)) {
    for (const scope of statesOf(paramsOf([node], [], program), program, most)) {
      const expression = resolve(node, scope);
      if (expression) found.set(expression.key, expression);
    }
  }
  return found;
}

/** The nodes that a device is asked for. */
export function askedNodes(program: Program): string[] {
  const shown = program.elements.filter(({ faults }) => faults.length === 0).flatMap(nodesOf);
  const isOnDevice = (node: string) => program.nodes[node]!.place === 'device';
  return [...nodesBelow(shown, program, isOnDevice)].filter(isOnDevice);
}
