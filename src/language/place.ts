import { getNodePath, type Node } from 'jsonc-parser';
import type { Path } from './alternatives.ts';
import { endOf, isInComment, type Reading } from './reading.ts';

/** The place of the cursor in a document. */
export interface CursorPlace {
  /** At a key, or at a value. */
  kind: 'key' | 'value';
  /** Path of the value; for a key, path of its object. */
  path: Path;
  /** What is written there; absent at an empty place. */
  node?: Node;
  /** Range that a suggestion replaces. */
  from: number;
  to: number;
  /** Whether a new entry would begin here. */
  fresh: boolean;
  /** Offset of a comma that is missing before the place. */
  commaAt?: number;
  /** Whether an entry follows without a comma before it, so that one is needed after the place. */
  followed: boolean;
}

/** Returns the place at an offset, or undefined in comments and where nothing can be written. */
export function placeAt({ text, root }: Reading, offset: number): CursorPlace | undefined {
  if (!root || isInComment(text, offset)) return undefined;
  const container = innermost(root, offset, text);
  if (!container) return undefined;
  const children = container.children ?? [];
  const path = getNodePath(container);
  const at = children.findLastIndex((child) => child.offset <= offset);
  const child = children[at];
  if (child && container.type === 'object') {
    const inside = withinProperty(child, offset, text, path);
    if (inside) return inside;
  } else if (child && offset <= endOf(child, text)) return written('value', [...path, at], child, text);
  return open(container, path, at, offset, text);
}

/** Returns the innermost object or list around an offset. */
function innermost(root: Node, offset: number, text: string): Node | undefined {
  let found: Node | undefined;
  let next: Node | undefined = root;
  while (next) {
    if (next.type === 'object' || next.type === 'array') found = next;
    next = next.children?.findLast((child) => isInside(child, offset, text));
  }
  return found && isInside(found, offset, text) ? found : undefined;
}

/** Whether an offset is between the brackets of an object or a list, or within a property up to its end. */
function isInside(node: Node, offset: number, text: string): boolean {
  const to = endOf(node, text);
  const holds = node.type === 'object' || node.type === 'array';
  return offset > node.offset && (holds && isClosed(node, text) ? offset < to : offset <= to);
}

/** Whether an object or a list has its own closing bracket. */
function isClosed(node: Node, text: string): boolean {
  const last = node.children?.at(-1);
  const inner = last === undefined ? node.offset + 1 : contentEnd(last, text);
  return node.length > 0 && /[}\]]/.test(text.slice(inner, endOf(node, text)));
}

const written = (kind: CursorPlace['kind'], path: Path, node: Node, text: string): CursorPlace => ({
  kind,
  path,
  node,
  from: node.offset,
  to: endOf(node, text),
  fresh: false,
  followed: false,
});

function withinProperty(property: Node, offset: number, text: string, path: Path): CursorPlace | undefined {
  const [key, value] = property.children as [Node, Node?];
  if (offset <= endOf(key, text)) return written('key', path, key, text);
  const here = [...path, key.value as string];
  const colon = property.colonOffset ?? -1;
  if (colon < 0 || offset <= colon) return undefined;
  // What is followed by a colon is the next key, behind a value that is still missing.
  const missing = !value || /^\s*:/.test(text.slice(endOf(value, text)));
  if (!missing) return offset <= endOf(value, text) ? written('value', here, value, text) : undefined;
  const word = wordAt(text, offset);
  if (value ? word.to > value.offset : hasComma(text, colon, word.from)) return undefined;
  return { kind: 'value', path: here, ...word, fresh: false, followed: value !== undefined };
}

/** Returns the place between entries, or before or after all of them. */
function open(
  container: Node,
  path: Path,
  at: number,
  offset: number,
  text: string,
): CursorPlace | undefined {
  const children = container.children ?? [];
  const [before, after] = [children[at], children[at + 1]];
  const word = wordAt(text, offset);
  const end = before && contentEnd(before, text);
  // Between a key and its colon nothing can be written.
  if (end !== undefined && offset < end) return undefined;
  const bare = end !== undefined && !hasComma(text, end, word.from);
  return {
    kind: container.type === 'object' ? 'key' : 'value',
    path: container.type === 'object' ? path : [...path, at + 1],
    ...word,
    fresh: true,
    ...(bare ? { commaAt: end } : {}),
    followed: after !== undefined && !hasComma(text, word.to, after.offset),
  };
}

function contentEnd(node: Node, text: string): number {
  const last = node.type === 'property' ? (node.children?.[1] ?? node.children?.[0]) : node;
  return endOf(last ?? node, text);
}

/** Whether a comma stands between two offsets, outside of comments. */
function hasComma(text: string, from: number, to: number): boolean {
  return text
    .slice(from, to)
    .replaceAll(/\/\*[\s\S]*?\*\/|\/\/[^\n]*/g, '')
    .includes(',');
}

const WORD = /[\w#/.-]/;

/** Returns the unquoted word around an offset. */
function wordAt(text: string, offset: number): { from: number; to: number } {
  let [from, to] = [offset, offset];
  while (from > 0 && WORD.test(text.charAt(from - 1))) from--;
  while (to < text.length && WORD.test(text.charAt(to))) to++;
  return { from, to };
}
