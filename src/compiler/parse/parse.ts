import { type ParseError, parseTree } from 'jsonc-parser';
import { type Diagnostic, MOST_FAULTS } from '../../base/diagnostic.ts';
import { diagnostic } from '../../base/messages.ts';
import { buildValue } from './build.ts';
import { type Locate, locator } from './locate.ts';
import { scan } from './scan.ts';
import { explainSyntax } from './syntax.ts';

/** The longest text that is parsed, in characters. */
export const MAX_LENGTH = 1_000_000;
/** The deepest nesting that is allowed. */
export const MAX_DEPTH = 64;
/** The most keys that a document may have, far more than any interface needs. */
export const MAX_KEYS = 10_000;
/** The most values that a document may have: texts, numbers, objects, lists and literals, keys included. */
export const MAX_VALUES = 60_000;

/** The result of parsing a text. */
export interface Parsed {
  /** Plain JSON; undefined when the text is not JSON. */
  value: unknown;
  diagnostics: Diagnostic[];
  locate: Locate;
}

/**
 * Parses the text of a document: JSON with comments and trailing commas. Never throws.
 * Codes: too-large, too-deep, too-many, json-empty, json-syntax, json-truncated, forbidden-key, duplicate-key.
 */
export function parse(text: string): Parsed {
  if (text.length > MAX_LENGTH) {
    return failed(diagnostic('too-large', '', { size: text.length, limit: MAX_LENGTH }));
  }
  // A byte order mark is allowed; replacing it with a space keeps all offsets.
  const source = text.startsWith('\uFEFF') ? ` ${text.slice(1)}` : text;
  const { open, tooDeep, keys, values } = scan(source, MAX_DEPTH);
  if (tooDeep !== undefined) {
    const range = { from: tooDeep, to: tooDeep + 1 };
    return failed({ ...diagnostic('too-deep', '', { limit: MAX_DEPTH }), range });
  }
  if (keys > MAX_KEYS) return failed(tooMany(keys, MAX_KEYS, 'keys'));
  if (values > MAX_VALUES) return failed(tooMany(values, MAX_VALUES, 'values'));
  const errors: ParseError[] = [];
  const root = parseTree(source, errors, { allowTrailingComma: true });
  const [first] = errors;
  if (first) return failed(explainSyntax(source, first, open));
  if (!root) return failed(diagnostic('json-empty', ''));

  const diagnostics: Diagnostic[] = [];
  const value = buildValue(root, '', (found) => {
    if (diagnostics.length < MOST_FAULTS) diagnostics.push(found);
  });
  return { value, diagnostics, locate: locator(root) };
}

const tooMany = (found: number, limit: number, what: string): Diagnostic =>
  diagnostic('too-many', '', { found, limit, what });

function failed(found: Diagnostic): Parsed {
  return { value: undefined, diagnostics: [found], locate: locator(undefined) };
}
