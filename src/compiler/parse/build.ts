import type { Node } from 'jsonc-parser';
import type { Diagnostic } from '../../base/diagnostic.ts';
import { diagnostic } from '../../base/messages.ts';
import { join } from '../../base/pointer.ts';

/** Keys that would reach the prototype of a JavaScript object. */
const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * Returns the value of a syntax tree. Keys become own properties whatever their name. Forbidden keys are left out and
 * reported; duplicate keys are reported, and the last one counts.
 */
export function buildValue(node: Node, pointer: string, report: (diagnostic: Diagnostic) => void): unknown {
  if (node.type === 'array') {
    return (node.children ?? []).map((child, i) => buildValue(child, join(pointer, i), report));
  }
  return node.type === 'object' ? buildObject(node, pointer, report) : node.value;
}

function buildObject(node: Node, pointer: string, report: (diagnostic: Diagnostic) => void): object {
  const result = {};
  for (const property of node.children ?? []) {
    const [name, child] = property.children as [Node, Node];
    const key: string = name.value;
    const here = join(pointer, key);
    const range = rangeOf(name);
    if (FORBIDDEN.has(key)) {
      report({ ...diagnostic('forbidden-key', here, { key }), range });
      continue;
    }
    if (Object.hasOwn(result, key)) report({ ...diagnostic('duplicate-key', here, { key }), range });
    const value = buildValue(child, here, report);
    Object.defineProperty(result, key, { value, configurable: true, enumerable: true, writable: true });
  }
  return result;
}

/** Returns the character range of a node in the text. */
export function rangeOf(node: Node): { from: number; to: number } {
  return { from: node.offset, to: node.offset + node.length };
}
