import { type Edit, findNodeAtLocation, type Node } from 'jsonc-parser';
import type { Path } from './alternatives.ts';

/** Returns the node at a path, or undefined where there is none. */
export const nodeAt = (root: Node, path: Path): Node | undefined => findNodeAtLocation(root, [...path]);

/** Returns the edit that appends an entry to an object or a list, laid out like the others. */
export function entryEdit(node: Node, entry: string, text: string): Edit {
  const last = node.children?.at(-1);
  if (!last) return { offset: node.offset + 1, length: 0, content: ` ${entry} ` };
  const before = text.slice(node.offset, last.offset);
  const indent = /\n([ \t]*)$/.exec(before)?.[1];
  const space = indent === undefined ? ' ' : `\n${indent}`;
  return { offset: last.offset + last.length, length: 0, content: `,${space}${entry}` };
}
