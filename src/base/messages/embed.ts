import { a, error, info, quote, suggest, warning } from './entry.ts';

/** Faults met while a document is put into a page. */
export const embedMessages = {
  'unknown-target': error(
    (a: { target: string }) => `The page has no element ${quote(a.target)}.`,
    () => 'Check the selector, and that the element is there before it is filled.',
  ),
  'target-detached': error(
    () => 'The element that is to show the document is not in the page.',
    () => 'Add it to the page first.',
  ),
  'not-a-document': error(
    () => 'What was given to show is neither a document nor its address.',
    () => 'Give an object of plain JSON, or a URL.',
  ),
  'unknown-override': warning(
    (a: { kind: 'network' | 'input'; name: string; known: readonly string[] }) =>
      `The page replaces the ${a.kind} ${quote(a.name)}, which the document does not have.`,
    (a) => suggest(a.name, a.known, `It has none.`),
  ),
  'option-value': warning(
    (a: { option: string; found: string; words: string }) =>
      `The option ${quote(a.option)} cannot be ${quote(a.found)}, and is left out.`,
    (a) => `Give ${a.words}.`,
  ),
  'option-unknown': warning(
    (a: { name: string; known: readonly string[] }) => `There is no option ${quote(a.name)}.`,
    (a) => suggest(a.name, a.known, 'Leave it out.'),
  ),
  'param-value': error(
    (of: { name: string; type: string; found: string }) =>
      `The param ${quote(of.name)} holds ${a(of.type)}, which ${of.found} is not.`,
    () =>
      'A position is `{x, y}` in fractions, an atom `{network, layer, index}`, a class its name or number.',
  ),
  'part-missing': error(
    () => 'A part of what shows this could not be loaded.',
    () => 'Load the page again. Its author: put every file of the folder `embed` in its place, whole.',
  ),
  'not-live': info(
    (a: { live: 'on demand' | 'never' }) =>
      a.live === 'never'
        ? 'This was not computed beforehand, and this page computes nothing.'
        : 'This was not computed beforehand.',
    (a) => (a.live === 'never' ? undefined : 'It can be computed here: press “Compute live”.'),
  ),
  'no-picture': info(
    () => 'No picture.',
    () => 'It was not made beforehand, and this page makes none.',
  ),
};
