import { applyEdits, createScanner, type Edit } from 'jsonc-parser';
import { MAX_DEPTH, parse } from '../compiler/parse/parse.ts';
import { positionAt } from '../compiler/parse/position.ts';
import { scan } from '../compiler/parse/scan.ts';
import type { Fix } from './fix.ts';

/** The most repairs that are looked for. */
const MOST_REPAIRS = 30;
/** How far from the fault a quote may be missing, in characters. */
const REACH = 300;

/** What closes each bracket. */
const CLOSES: Record<string, string> = { '{': '}', '[': ']' };

/**
 * Returns edits that make JSON of a text that is none, those nearest to the fault first: one character inserted or
 * removed, or the brackets that a text lacks at its end.
 * @param at offset of the fault
 */
export function repairsOf(text: string, at: number): Fix[] {
  const [from, to] = lineAround(text, at);
  const edits = (isQuoteMissing(text.slice(from, to)) ? quotes(at, from, to) : punctuation(text)).toSorted(
    (a, b) => Math.abs(a.offset - at) - Math.abs(b.offset - at),
  );
  const repairs: Fix[] = [];
  for (const edit of [...closing(text), ...edits]) {
    if (parse(applyEdits(text, [edit])).value === undefined) continue;
    repairs.push({ title: titleOf(edit, text), edits: [edit] });
    if (repairs.length === MOST_REPAIRS) break;
  }
  return repairs;
}

function titleOf({ offset, length, content }: Edit, text: string): string {
  const what = content === '' ? `Remove ${text.slice(offset, offset + length)}` : `Insert ${content.trim()}`;
  return `${what} in line ${positionAt(text, offset).line}`;
}

function lineAround(text: string, at: number): [from: number, to: number] {
  const end = text.indexOf('\n', at);
  return [text.lastIndexOf('\n', at - 1) + 1, end < 0 ? text.length : end];
}

const isQuoteMissing = (line: string): boolean => (line.match(/(?<!\\)"/g) ?? []).length % 2 === 1;

function quotes(at: number, from: number, to: number): Edit[] {
  const [first, last] = [Math.max(from, at - REACH), Math.min(to, at + REACH)];
  return Array.from({ length: last - first + 1 }, (_, i) => inserting(first + i, '"'));
}

const inserting = (offset: number, content: string): Edit => ({ offset, length: 0, content });

/** Inserts or removes a bracket of a kind that is not balanced, else a comma or a colon. */
function punctuation(text: string): Edit[] {
  const tokens = tokensOf(text);
  const count = (sign: string) => tokens.filter((token) => token.sign === sign).length;
  const surplus = (open: string, close: string) => count(open) - count(close);
  const unbalanced = Object.entries(CLOSES).filter(([open, close]) => surplus(open, close) !== 0);
  if (unbalanced.length === 0) return [...adding(tokens, ',', ':'), ...removing(tokens, ',', ':')];
  return unbalanced.flatMap(([open, close]) => {
    const [missing, extra] = surplus(open, close) > 0 ? [close, open] : [open, close];
    return [...adding(tokens, missing), ...removing(tokens, extra)];
  });
}

interface Token {
  sign: string;
  from: number;
  to: number;
}

/** What opens stands before a token, everything else behind one. */
const adding = (tokens: Token[], ...signs: string[]): Edit[] =>
  signs.flatMap((sign) => tokens.map(({ from, to }) => inserting(sign in CLOSES ? from : to, sign)));

const removing = (tokens: Token[], ...signs: string[]): Edit[] =>
  tokens
    .filter(({ sign }) => signs.includes(sign))
    .map(({ from, to }) => ({ offset: from, length: to - from, content: '' }));

/** The scanner's number of the end (jsonc-parser's const enum does not exist at run time). */
const END = 17;

function tokensOf(text: string): Token[] {
  const scanner = createScanner(text, true);
  const tokens: Token[] = [];
  for (let token: number = scanner.scan(); token !== END; token = scanner.scan()) {
    const from = scanner.getTokenOffset();
    const to = from + scanner.getTokenLength();
    tokens.push({ sign: text.slice(from, to), from, to });
  }
  return tokens;
}

/** Closes at the end all that is open there. */
function closing(text: string): Edit[] {
  const { open } = scan(text, MAX_DEPTH);
  const content = open
    .map((offset) => CLOSES[text.charAt(offset)])
    .reverse()
    .join('');
  return content === '' ? [] : [inserting(text.trimEnd().length, content)];
}
