import type { Node } from 'jsonc-parser';
import { split } from '../../base/pointer.ts';
import { rangeOf } from './build.ts';

/**
 * Returns the character range of the value at a JSON pointer, or with `'key'` of its key. If there is no such value:
 * the range of its nearest ancestor.
 */
export type Locate = (pointer: string, part?: 'value' | 'key') => { from: number; to: number } | undefined;

/** Returns the `Locate` of a syntax tree; without a tree it finds nothing. */
export function locator(root: Node | undefined): Locate {
  return (pointer, part = 'value') => {
    if (!root) return undefined;
    let node = root;
    let key: Node | undefined;
    for (const segment of split(pointer)) {
      const child = childOf(node, segment);
      if (!child) return rangeOf(node);
      key = child.key;
      node = child.value;
    }
    return rangeOf(part === 'key' && key ? key : node);
  };
}

function childOf(node: Node, segment: string): { key?: Node; value: Node } | undefined {
  if (node.type === 'array') {
    const value = /^\d+$/.test(segment) ? node.children?.[Number(segment)] : undefined;
    return value && { value };
  }
  const property = node.children?.findLast(({ children }) => children?.[0]?.value === segment);
  const [key, value] = property?.children ?? [];
  return value && { key, value };
}
