import type { Program, ProgramElement } from '../../../compiler/program.ts';
import { nodesBelow } from '../../../runtime/dataflow/below.ts';
import { nodeOf, resolve } from '../../../runtime/dataflow/expression.ts';
import type { Expression } from '../../../runtime/host.ts';
import { CHANNELS } from '../../../runtime/views/rows/encoding.ts';
import { paramsOf, statesOf } from './states.ts';

/** Returns the nodes that an element draws from. */
export const nodesOf = ({ content, also = {} }: Pick<ProgramElement, 'content' | 'also'>): string[] => [
  ...(content === undefined ? [] : [content]),
  ...Object.values(also),
];

/** Returns the nodes that decide which pictures an element shows; its others set how these look. */
export const picturingNodesOf = ({ content, also = {} }: ProgramElement): string[] =>
  nodesOf({
    content,
    also: Object.fromEntries(Object.entries(also).filter(([role]) => !CHANNELS.includes(role))),
  });

/**
 * Returns all expressions that a device computes while a reader goes through all states of a program; the page computes
 * the rest from these.
 * @param most the most states of the params of one node; see {@link statesOf}
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

/** Returns the nodes that are requested from a device. */
export function askedNodes(program: Program): string[] {
  const shown = [
    ...program.elements.filter(({ faults }) => faults.length === 0).flatMap(nodesOf),
    ...Object.values(program.probabilities ?? {}),
    ...program.params.flatMap(({ control }) => Object.values(control?.pictures ?? {})),
  ];
  const isOnDevice = (node: string) => nodeOf(program, node).place === 'device';
  return [...nodesBelow(shown, program, isOnDevice)].filter(isOnDevice);
}
