import { join } from '../../base/pointer.ts';
import type { NetworkSource, Program } from '../../compiler/program.ts';

/** A node that the document names or shows, and where. */
export interface NamedNode {
  node: string;
  title: string;
  pointer: string;
}

/** Returns the contents, and the unnamed nodes that elements show. */
export function namedNodes({ contents, elements }: Program): NamedNode[] {
  const named = Object.entries(contents).map(([id, node]) => ({
    node,
    title: `#${id}`,
    pointer: join('/contents', id),
  }));
  const known = new Set(named.map(({ node }) => node));
  const shown = elements.flatMap(({ content, id, title, mark, pointer }) =>
    content === undefined || known.has(content)
      ? []
      : [{ node: content, title: `${id}: ${title ?? mark}`, pointer }],
  );
  return [...named, ...shown];
}

/** Returns the network that a node's values come from; undefined for a picture alone. */
export function networkOf(node: string, program: Program): NetworkSource | undefined {
  const { params, inputs } = program.nodes[node]!;
  const { $network, $pictured = $network } = (params.network ?? {}) as Record<string, unknown>;
  if (typeof $pictured === 'string') return program.networks[$pictured];
  for (const input of inputs) {
    const found = networkOf(input, program);
    if (found) return found;
  }
  return undefined;
}
