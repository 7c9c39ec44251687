import { type Edit, findNodeAtOffset, parseTree } from 'jsonc-parser';
import type { TextPane } from '../../codemirror/text-pane.ts';

/** Inserts a part of a network, such as `net/mixed4d/channel`, at the cursor and selects it. */
export function insertPart(text: TextPane, part: string): void {
  const edit = insertName(text.value, text.selection, part);
  text.edit([edit]);
  text.select({ from: edit.offset, to: edit.offset + edit.content.length });
}

/**
 * Returns the edit that inserts a name at the cursor: in place of the string around it, else as a new string. A key is
 * never replaced.
 */
export function insertName(text: string, { from, to }: { from: number; to: number }, name: string): Edit {
  const content = JSON.stringify(name);
  const root = parseTree(text, [], { allowTrailingComma: true });
  const node = root && findNodeAtOffset(root, from, true);
  const isKey = node?.parent?.type === 'property' && node.parent.children?.[0] === node;
  if (node?.type === 'string' && !isKey && to <= node.offset + node.length) {
    return { offset: node.offset, length: node.length, content };
  }
  return { offset: from, length: to - from, content };
}
