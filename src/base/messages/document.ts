import { nearest } from '../nearest.ts';
import { bytesInWords, error, list, quote, suggest, warning } from './entry.ts';

type Named = { name: string; known: readonly string[] };

/** Faults of the text and of the document's shape: found without knowing any network. */
export const documentMessages = {
  'too-large': error(
    (a: { size: number; limit: number }) =>
      `The document has ${bytesInWords(a.size)}; at most ${bytesInWords(a.limit)} are read.`,
    () => 'Give images and networks by URL or by a bundled name instead of writing them into the document.',
  ),
  'too-deep': error(
    (a: { limit: number }) => `The document is nested more than ${a.limit} levels deep here.`,
    () => 'Name the inner contents under `contents` and use them by `{"ref": name}`.',
  ),
  'json-syntax': error(
    (a: { problem: string; line: number; column: number }) =>
      `The text is not JSON at line ${a.line}, column ${a.column}: ${a.problem}.`,
    () => 'Check the commas, quotes and brackets just before this place.',
  ),
  'json-truncated': error(
    (a: { open: string; line: number; column: number }) =>
      `The document ends too early: ${a.open} that begins at line ${a.line}, column ${a.column} is not closed.`,
    () => 'Write the rest of the document, or close what is open.',
  ),
  'json-empty': error(
    () => 'The document is empty.',
    () => 'Begin with the networks, the inputs and the interface, or with an example from the gallery.',
  ),
  'forbidden-key': error(
    (a: { key: string }) => `The key ${quote(a.key)} is not allowed anywhere in a document.`,
    () => 'Choose another name.',
  ),
  'duplicate-key': warning(
    (a: { key: string }) => `The key ${quote(a.key)} is written twice here; only the last one counts.`,
    () => 'Remove one of them.',
  ),
  'schema-version': warning(
    (a: { found: string; wanted: string; newer: boolean }) =>
      a.newer
        ? `The document says that it is written in ${quote(a.found)}, a newer version of the language than this one.`
        : `The document names another language in its schema: ${quote(a.found)}.`,
    (a) => `It is read as ${quote(a.wanted)}, so parts of it may mean something else.`,
  ),
  'unknown-key': error(
    (a: { key: string; where: string; known: readonly string[] }) =>
      `The key ${quote(a.key)} has no meaning in ${a.where}.`,
    (a) => suggest(a.key, a.known, 'No keys are expected here.'),
  ),
  'another-kind': error(
    (a: {
      where: string;
      needless: readonly string[];
      missing: readonly string[];
      kinds: readonly string[];
    }) =>
      `These are not the keys of ${a.where}, which has no ${list(a.needless, 'or')}` +
      `${a.missing.length > 0 ? ` and needs ${list(a.missing)}` : ''}.`,
    (a) =>
      a.kinds.length === 1
        ? `Did you mean ${quote(a.kinds[0])}?`
        : 'Take another kind, or give this one the keys that it has.',
  ),
  'swapped-values': error(
    (a: { a: string; b: string }) =>
      `The key ${quote(a.a)} holds what belongs to ${quote(a.b)}, and ${quote(a.b)} what belongs to ${quote(a.a)}.`,
    () => 'Swap the two values.',
  ),
  'missing-key': error(
    (a: { key: string; where: string; example?: string }) =>
      `The key ${quote(a.key)} is missing from ${a.where}.`,
    (a) => (a.example === undefined ? `Add ${quote(a.key)}.` : `Add it, for example \`${a.example}\`.`),
  ),
  'wrong-type': error(
    (a: { expected: string; found: string; example?: string }) =>
      `Here stands ${a.found}, where ${a.expected} is expected.`,
    (a) => (a.example === undefined ? `Write ${a.expected}.` : `For example \`${a.example}\`.`),
  ),
  'not-allowed': error(
    (a: { value: unknown; allowed: readonly unknown[] }) =>
      `The value ${quote(a.value)} is not one of ${list(a.allowed, 'or')}.`,
    (a) => {
      const near = nearest(String(a.value), a.allowed.map(String));
      return near === undefined ? 'Choose one of these.' : `Did you mean ${quote(near)}?`;
    },
  ),
  'out-of-range': error(
    (a: { value: number; min?: number; above?: number; max?: number }) =>
      `The number ${a.value} is out of range.`,
    (a) => {
      const bounds = [
        ...(a.above === undefined ? [] : [`greater than ${a.above}`]),
        ...(a.min === undefined ? [] : [`at least ${a.min}`]),
        ...(a.max === undefined ? [] : [`at most ${a.max}`]),
      ];
      return `It must be ${bounds.join(' and ')}.`;
    },
  ),
  'too-many': error(
    (a: { found: number; limit: number; what: string }) =>
      `There are ${a.found.toLocaleString('en')} ${a.what} here; at most ${a.limit.toLocaleString('en')} are possible.`,
    () => 'Remove some of them.',
  ),
  'repeat-outside': error(
    (a: { kind: string }) =>
      `\`{"repeat": ${JSON.stringify(a.kind)}}\` has a meaning only inside a view that is repeated over that.`,
    (a) =>
      `Put the view into \`{"repeat": ${JSON.stringify(a.kind)}, "over": […], "view": …}\`, or name one.`,
  ),
  'too-few': error(
    (a: { found: number; limit: number; what: string }) =>
      `There are ${a.found === 0 ? 'no' : a.found} ${a.what} here; at least ${a.limit} must be given.`,
    () => 'Add what is missing, or leave the whole key out.',
  ),
  'too-many-faults': error(
    (a: { limit: number }) => `The document has more than ${a.limit} faults; the others are not listed.`,
    () => 'Begin with the first ones: others may follow from them.',
  ),
  'bad-id': error(
    (a: { id: string; number: boolean }) => `The name ${quote(a.id)} is not a valid one.`,
    (a) => (a.number ? 'Write a number.' : 'Begin with a letter or `_`, then letters, digits, `_` or `-`.'),
    () => 'needs a name',
  ),
  'bad-shorthand': error(
    (a: { text: string }) => `The text ${quote(a.text)} names neither a part of a network nor a content.`,
    () => 'Write `network/layer/atom`, as in `net/mixed4d/channel`, or `#name` for a named content.',
  ),
  'unknown-op': error(
    (a: Named) => `There is no operation ${quote(a.name)}.`,
    (a) => suggest(a.name, a.known, 'No operations are known.'),
  ),
  'unknown-mark': error(
    (a: Named) => `There is no mark ${quote(a.name)}.`,
    (a) => suggest(a.name, a.known, 'No marks are known.'),
  ),
  'unknown-method': error(
    (a: Named) => `There is no attribution method ${quote(a.name)}.`,
    (a) => suggest(a.name, a.known, 'No methods are known.'),
  ),
  'unknown-type': error(
    (a: Named) => `There is no type ${quote(a.name)} here.`,
    (a) => suggest(a.name, a.known, 'No types are known.'),
  ),
};
