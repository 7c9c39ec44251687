import { createScanner } from 'jsonc-parser';

/** What the scanner calls brackets and the end (jsonc-parser's own names are erased at compile time). */
const OPEN = new Set([1, 3]);
const CLOSE = new Set([2, 4]);
const COLON = 6;
/** Texts, numbers, true, false and null. */
const SCALAR = new Set([7, 8, 9, 10, 11]);
const END = 17;

/** What can be told of a text without recursion, and so before anything recurses over it. */
export interface Scan {
  /** Where the brackets begin that are not closed, outermost first. */
  open: number[];
  /** Where the text first is nested deeper than the limit. */
  tooDeep?: number;
  /** How many keys and how many texts, numbers, objects and lists there are, keys among them. */
  keys: number;
  values: number;
}

/** Reads a text from end to end, token by token; stops where it is nested deeper than `limit`. */
export function scan(text: string, limit: number): Scan {
  const scanner = createScanner(text, true);
  const open: number[] = [];
  let [keys, values] = [0, 0];
  for (let token: number = scanner.scan(); token !== END; token = scanner.scan()) {
    if (token === COLON) keys++;
    if (SCALAR.has(token) || OPEN.has(token)) values++;
    if (CLOSE.has(token)) open.pop();
    if (OPEN.has(token) && open.push(scanner.getTokenOffset()) > limit) {
      return { open, tooDeep: scanner.getTokenOffset(), keys, values };
    }
  }
  return { open, keys, values };
}
