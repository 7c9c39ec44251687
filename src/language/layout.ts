import type { Range } from './item.ts';

/** The longest line of an object, in characters; longer ones are split into lines. */
const WIDEST = 80;

/** A value as text, with the ranges that the author is likely to change. */
export interface Laid {
  text: string;
  fields: Range[];
}

/**
 * Writes a value in the style of the gallery's documents. `indent` is the indentation of its first line. Scalars are
 * fields, except the values of `tags`.
 */
export function lay(value: unknown, indent: string, tags: ReadonlySet<string>): Laid {
  const line = inOneLine(value, tags, false);
  if (line.text.length <= WIDEST || typeof value !== 'object' || value === null) return line;
  const inner = `${indent}  `;
  const list = Array.isArray(value);
  const parts = Object.entries(value).map(([key, entry]) => {
    const laid = tags.has(key) ? inOneLine(entry, tags, true) : lay(entry, inner, tags);
    return prefixed(list ? inner : `${inner}${JSON.stringify(key)}: `, laid);
  });
  return joined(list ? '[\n' : '{\n', parts, ',\n', `\n${indent}${list ? ']' : '}'}`);
}

function inOneLine(value: unknown, tags: ReadonlySet<string>, settled: boolean): Laid {
  if (Array.isArray(value)) {
    return joined(
      '[',
      value.map((entry) => inOneLine(entry, tags, settled)),
      ', ',
      ']',
    );
  }
  if (typeof value === 'object' && value !== null) {
    const parts = Object.entries(value).map(([key, entry]) =>
      prefixed(`${JSON.stringify(key)}: `, inOneLine(entry, tags, settled || tags.has(key))),
    );
    return parts.length === 0 ? { text: '{}', fields: [] } : joined('{ ', parts, ', ', ' }');
  }
  const text = JSON.stringify(value);
  // Within quotes, so that they stay when the field is typed over.
  const inset = typeof value === 'string' ? 1 : 0;
  return { text, fields: settled ? [] : [{ from: inset, to: text.length - inset }] };
}

/** Puts text in front, and shifts the fields accordingly. */
export const prefixed = (prefix: string, { text, fields }: Laid): Laid => ({
  text: prefix + text,
  fields: fields.map(({ from, to }) => ({ from: from + prefix.length, to: to + prefix.length })),
});

function joined(open: string, parts: Laid[], between: string, close: string): Laid {
  const all = parts.reduce<Laid>(
    (done, part, i) => {
      const next = prefixed(done.text + (i === 0 ? '' : between), part);
      return { text: next.text, fields: [...done.fields, ...next.fields] };
    },
    { text: open, fields: [] },
  );
  return { text: all.text + close, fields: all.fields };
}
