import { createScanner } from 'jsonc-parser';

/** Token numbers of the scanner for brackets, colon and end (jsonc-parser's enum is erased at compile time). */
const OPEN = new Set([1, 3]);
const CLOSE = new Set([2, 4]);
const COLON = 6;
/** Texts, numbers, true, false and null. */
const SCALAR = new Set([7, 8, 9, 10, 11]);
const END = 17;

/** What a text shows without recursion, and so before anything recurses over it. */
export interface Scan {
  /** Offsets of the brackets that are not closed, outermost first. */
  open: number[];
  /** Offset at which the nesting first exceeds the limit. */
  tooDeep?: number;
  /** Number of keys, and of texts, numbers, literals, objects and lists together, keys included. */
  keys: number;
  values: number;
}

/** Scans a text token by token; stops where it is nested deeper than `limit`. */
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
