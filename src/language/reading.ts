import { createScanner, getNodeValue, type Node, parseTree } from 'jsonc-parser';
import { MAX_DEPTH } from '../compiler/parse/parse.ts';
import { scan } from '../compiler/parse/scan.ts';

/** A text, parsed as far as possible: one that is being typed is rarely complete. */
export type Reading = Read | Unread;

/** A text with a value in it. */
export interface Read {
  text: string;
  root: Node;
  /** The value, without the parts that are missing. */
  value: unknown;
}

/** A text that is empty, too long, or nested too deeply. */
interface Unread {
  text: string;
  root?: undefined;
  value: undefined;
}

/** The longest text with help, in characters: with longer ones it would be noticeably slow. */
const LONGEST = 200_000;

/** Parses a text. Never throws. */
export function read(text: string): Reading {
  if (text.length > LONGEST || scan(text, MAX_DEPTH).tooDeep !== undefined) return { text, value: undefined };
  const root = parseTree(text, [], { allowTrailingComma: true });
  return root ? { text, root, value: getNodeValue(root) } : { text, value: undefined };
}

/** Token kinds of comments (jsonc-parser's const enum does not exist at run time). */
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

/** Returns the end offset of a node; an unclosed node extends to the end of the text. */
export const endOf = ({ offset, length }: Node, text: string): number =>
  length < 0 ? text.length : offset + length;
