import { createScanner, getNodeValue, type Node, parseTree } from 'jsonc-parser';
import { MAX_DEPTH } from '../../compiler/parse/parse.ts';
import { scan } from '../../compiler/parse/scan.ts';

/** A text as far as it can be read: one that is being typed is rarely whole. */
export type Reading = Read | Unread;

/** A text in which something was found. */
export interface Read {
  text: string;
  root: Node;
  /** The value, without what is missing from it. */
  value: unknown;
}

/** A text that is empty, or too long or too deeply nested to be worked on. */
interface Unread {
  text: string;
  root?: undefined;
  value: undefined;
}

/** Longer texts get no help while they are typed: each look at them would be felt. */
const LONGEST = 200_000;

/** Reads a text. Never throws. */
export function read(text: string): Reading {
  if (text.length > LONGEST || scan(text, MAX_DEPTH).tooDeep !== undefined) return { text, value: undefined };
  const root = parseTree(text, [], { allowTrailingComma: true });
  return root ? { text, root, value: getNodeValue(root) } : { text, value: undefined };
}

/** What the scanner calls comments (jsonc-parser's own names are erased at compile time). */
const COMMENTS = new Set([12, 13]);
const END = 17;

/** Whether an offset lies in a comment. */
export function isInComment(text: string, offset: number): boolean {
  const scanner = createScanner(text, false);
  for (let token: number = scanner.scan(); token !== END; token = scanner.scan()) {
    const from = scanner.getTokenOffset();
    if (from >= offset) return false;
    const to = from + scanner.getTokenLength();
    // A line's comment goes on where the line ends, one between stars is over behind its last star.
    if (COMMENTS.has(token) && (offset < to || (offset === to && token === 12))) return true;
  }
  return false;
}

/** Where a node ends; one that is not closed goes on to the end of the text. */
export const endOf = ({ offset, length }: Node, text: string): number =>
  length < 0 ? text.length : offset + length;
