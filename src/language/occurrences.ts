import { getNodePath, getNodeValue, type Node } from 'jsonc-parser';
import type { Declared, Named } from '../../schema/node.ts';
import {
  type Alternative,
  alternativesAt,
  alternativesOf,
  childOf,
  type Path,
  possible,
} from './alternatives.ts';
import type { Range } from './item.ts';
import type { Reading } from './reading.ts';

/** A name in a text, where it is defined or used. */
export interface Occurrence {
  kind: Named;
  name: string;
  /** The name itself, without quotes and signs. */
  range: Range;
  declares: boolean;
  path: Path;
}

/** Returns every name in a text, in order. */
export function occurrencesIn(reading: Reading): Occurrence[] {
  const found: Occurrence[] = [];
  if (reading.root) visit(reading.root, alternativesAt(reading.value, []), reading, found);
  return found;
}

function visit(node: Node, alternatives: Alternative[], reading: Reading, found: Occurrence[]): void {
  const meant = possible(alternatives, getNodeValue(node));
  if (node.type === 'string') found.push(...namesIn(node, meant, reading));
  if (node.type === 'array') {
    const items = meant.flatMap((one) => childOf(one, 0));
    for (const child of node.children ?? []) visit(child, items, reading, found);
  }
  if (node.type !== 'object') return;
  found.push(...repeatedNames(node, reading));
  for (const property of node.children ?? []) {
    const [key, value] = property.children as [Node, Node?];
    const names = meant.flatMap(({ node: { propertyNames: one } }) => (one ? alternativesOf(one) : []));
    found.push(...namesIn(key, names, reading));
    if (value)
      visit(
        value,
        meant.flatMap((one) => childOf(one, key.value as string)),
        reading,
        found,
      );
  }
}

/** Returns the networks or inputs that a view is repeated over: what the list names, only `repeat` beside it says. */
function repeatedNames(node: Node, { text }: Reading): Occurrence[] {
  const at = (key: string) =>
    node.children?.find(({ children }) => children?.[0]?.value === key)?.children?.[1];
  const [kind, over] = [at('repeat')?.value, at('over')];
  if (kind !== 'network' && kind !== 'input') return [];
  return (over?.children ?? []).flatMap((child) => {
    const start = child.offset + 1;
    const name = child.value as string;
    if (child.type !== 'string' || text.slice(start, start + name.length) !== name) return [];
    const range = { from: start, to: start + name.length };
    return [{ kind, name, range, declares: false, path: getNodePath(child) }];
  });
}

/** Returns the names in a string. Where several alternatives are possible, the first with a matching pattern counts. */
function namesIn(node: Node, meant: Alternative[], { text }: Reading): Occurrence[] {
  const value = node.value as string;
  const [first] = meant.filter(
    ({ node: one }) =>
      (one['x-names'] || one['x-declares']) && (!one.pattern || new RegExp(one.pattern, 'u').test(value)),
  );
  const start = node.offset + 1;
  // A name with an escape in it can't be told from the text around it.
  if (!first || text.slice(start, start + value.length) !== value) return [];
  const { 'x-names': names, 'x-declares': declares, pattern } = first.node;
  const path = getNodePath(node);
  const kind: Named = names === 'part' || names === 'weights' ? 'network' : (names ?? (declares as Declared));
  const from = pattern?.startsWith('^#') ? 1 : 0;
  // Of a part or the weights of a network, or the examples of a dataset, what stands before the first slash.
  const name = value.slice(from).replace(/(\.weights)?\/.*/s, '');
  const range = { from: start + from, to: start + from + name.length };
  return [{ kind, name, range, declares: declares !== undefined, path }];
}
