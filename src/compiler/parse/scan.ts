import { createScanner } from 'jsonc-parser';

/** What the scanner calls brackets and the end (jsonc-parser's own names are erased at compile time). */
const OPEN = new Set([1, 3]);
const CLOSE = new Set([2, 4]);
const END = 17;

/** What can be told of a text without recursion, and so before anything recurses over it. */
export interface Scan {
  /** Where the brackets begin that are not closed, outermost first. */
  open: number[];
  /** Where the text first is nested deeper than the limit. */
  tooDeep?: number;
}

/** Reads the brackets of a text from end to end; stops where it is nested deeper than `limit`. */
export function scan(text: string, limit: number): Scan {
  const scanner = createScanner(text, true);
  const open: number[] = [];
  for (let token: number = scanner.scan(); token !== END; token = scanner.scan()) {
    if (CLOSE.has(token)) open.pop();
    if (OPEN.has(token) && open.push(scanner.getTokenOffset()) > limit) {
      return { open, tooDeep: scanner.getTokenOffset() };
    }
  }
  return { open };
}
