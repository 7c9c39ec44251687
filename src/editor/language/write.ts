import { type Edit, findNodeAtLocation, type Node } from 'jsonc-parser';
import type { Path } from './alternatives.ts';

/** What is written at a place; undefined when nothing is. */
export const nodeAt = (root: Node, path: Path): Node | undefined => findNodeAtLocation(root, [...path]);

/** Adds an entry to an object or a list, behind the others and laid out as they are. */
export function entryEdit(node: Node, entry: string, text: string): Edit {
  const last = node.children?.at(-1);
  if (!last) return { offset: node.offset + 1, length: 0, content: ` ${entry} ` };
  const before = text.slice(node.offset, last.offset);
  const indent = /\n([ \t]*)$/.exec(before)?.[1];
  const space = indent === undefined ? ' ' : `\n${indent}`;
  return { offset: last.offset + last.length, length: 0, content: `,${space}${entry}` };
}
