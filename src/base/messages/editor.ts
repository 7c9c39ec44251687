import { bytesInWords, error, list, quote } from './entry.ts';

/** Faults met while documents are opened, shared and exported in the editor. */
export const editorMessages = {
  'link-damaged': error(
    () => 'The link holds no whole document: it was cut short or changed on its way.',
    () => 'Copy all of it again, from where it was made.',
  ),
  'link-version': error(
    (a: { found: string; known: string }) =>
      `The link was made by another version of the editor (${quote(a.found)}; this one reads ${quote(a.known)}).`,
    () => 'Open it with the editor that made it, or ask for the document as a file.',
  ),
  'link-too-large': error(
    (a: { limit: number }) =>
      `The link was not opened: it holds more than a document may have (${bytesInWords(a.limit)}).`,
    () => 'Open it only if you know where it comes from: ask there for the document as a file.',
  ),
  'no-document': error(
    (a: { url: string; reason: string }) => `There is no document at ${quote(a.url)}: ${a.reason}.`,
    () => 'Give the address of the JSON file itself; at GitHub, that of its button *Raw*.',
  ),
  'led-elsewhere': error(
    (a: { url: string }) =>
      `The server of ${quote(a.url)} leads on to another one, which was not asked about: nothing is read from there.`,
    () => 'Open the address that it leads to, if you know it.',
  ),
  'weights-apart': error(
    (a: { files: readonly string[] }) => `The model needs ${list(a.files)} beside it.`,
    () => 'Drop its `model.json` together with all files of its weights.',
  ),
  'keep-failed': error(
    (a: { name: string; reason: string }) => `The browser did not keep ${quote(a.name)}: ${a.reason}.`,
    () => 'It lasts until the page is closed. Room is made under *File*, *Kept networks…*.',
  ),
  'aside-died': error(
    (a: { what: string }) => `${a.what} could not be had: what works on it stopped twice.`,
    () => 'Load the page again; everything that was written is kept.',
  ),
  'export-failed': error(
    (a: { what: string; reason: string }) => `${a.what} could not be made: ${a.reason}.`,
    () => 'Wait until the interface is finished, then try again.',
  ),
};
