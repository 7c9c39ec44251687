import { type ParseError, printParseErrorCode } from 'jsonc-parser';
import type { Diagnostic } from '../../base/diagnostic.ts';
import { quote } from '../../base/messages/entry.ts';
import { diagnostic } from '../../base/messages.ts';
import { positionAt } from './position.ts';

/** The parser's codes in words; `found` is the text at fault. */
const PROBLEMS: Record<string, (found: string) => string> = {
  InvalidSymbol: (found) =>
    `${quote(found)} is neither a number, a text in double quotes, true, false nor null`,
  InvalidNumberFormat: () => 'a number is badly written',
  PropertyNameExpected: () => 'a key in double quotes is expected',
  ValueExpected: () => 'a value is missing',
  ColonExpected: () => 'a colon is missing after the key',
  CommaExpected: () => 'a comma is missing',
  CloseBraceExpected: () => 'a closing `}` is missing',
  CloseBracketExpected: () => 'a closing `]` is missing',
  EndOfFileExpected: () => 'something follows the end of the document',
  UnexpectedEndOfComment: () => 'a comment is not closed',
  UnexpectedEndOfString: () => 'a text is not closed by a double quote on its line',
  UnexpectedEndOfNumber: () => 'a number is not finished',
  InvalidUnicode: () => 'four hexadecimal digits must follow `\\u`',
  InvalidEscapeCharacter: () => 'a backslash is followed by an unknown character',
  InvalidCharacter: () => 'a text holds a tab or another control character',
};

/** Explains the first syntax error; later ones mostly follow from it. `open`: offsets of unclosed brackets. */
export function explainSyntax(
  text: string,
  { error, offset, length }: ParseError,
  open: number[],
): Diagnostic {
  const end = text.trimEnd().length;
  const problem = printParseErrorCode(error);
  if (problem === 'ValueExpected' && offset >= end && open.length === 0) {
    return { ...diagnostic('json-empty', ''), range: { from: 0, to: text.length } };
  }
  const unfinished = problem === 'UnexpectedEndOfString' || problem === 'UnexpectedEndOfComment';
  if (offset + length >= end && (open.length > 0 || unfinished)) {
    const start = unfinished ? offset : (open.at(-1) as number);
    const args = { open: thingAt(text, start), ...positionAt(text, start) };
    return { ...diagnostic('json-truncated', '', args), range: { from: Math.min(offset, end - 1), to: end } };
  }
  const sentence =
    PROBLEMS[problem]?.(text.slice(offset, offset + length)) ?? 'something unexpected stands here';
  const args = { problem: sentence, ...positionAt(text, offset) };
  const to = Math.min(offset + Math.max(length, 1), text.length);
  return { ...diagnostic('json-syntax', '', args), range: { from: Math.min(offset, to - 1), to } };
}

function thingAt(text: string, offset: number): string {
  switch (text[offset]) {
    case '{':
      return 'the object';
    case '[':
      return 'the list';
    case '"':
      return 'the text';
    default:
      return 'the comment';
  }
}
