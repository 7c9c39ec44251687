import type { ForeignKind } from '../../../base/messages/model.ts';
import { fault } from '../../../base/messages.ts';

/** How many bytes at the beginning of a file tell its kind. */
export const TELLING = 512;

type Test = (beginning: string) => boolean;

const starts =
  (...parts: string[]): Test =>
  (text) =>
    parts.some((part) => text.startsWith(part));

/** Behind its header, a ZIP archive begins with the name of its first file. */
const NAME = 30;

/** How files of other kinds begin. */
const KINDS: [Test, ForeignKind][] = [
  [(text) => text === '', 'empty'],
  [(text) => /^\s*</.test(text), 'page'],
  [starts('\u0089HDF'), 'keras'],
  [(text) => text.startsWith('PK') && text.includes('config.json'), 'keras'],
  [(text) => text.startsWith('PK') && /^[^/]*\/(data|constants|code)\b/.test(text.slice(NAME)), 'pytorch'],
  [starts('PK', '\u001f\u008b', '7z'), 'archive'],
  [starts('\u0080'), 'pytorch'],
  [(text) => text.startsWith('\0{"', 7), 'safetensors'],
  [(text) => text.startsWith('TFL3', 4), 'tflite'],
  // The first version of SavedModel; the first node of a GraphDef.
  [starts('\u0008\u0001\u0012'), 'tensorflow'],
  [(text) => text.startsWith('\n') && text.slice(2, 5).includes('\n'), 'tensorflow'],
];

/** Returns the first bytes as text, a character each. */
const firstBytes = (bytes: ArrayBuffer, count: number): string =>
  String.fromCharCode(...new Uint8Array(bytes, 0, Math.min(count, bytes.byteLength)));

/** Whether a file begins as JSON does. */
export const isJson = (bytes: ArrayBuffer): boolean =>
  /^(\u00ef\u00bb\u00bf)?\s*[{[]/.test(firstBytes(bytes, 64));

/** Returns the kind of a file that is no network in a supported format, by how it begins. */
export function foreignKind(bytes: ArrayBuffer): ForeignKind | undefined {
  const beginning = firstBytes(bytes, TELLING);
  return KINDS.find(([test]) => test(beginning))?.[1];
}

/** Throws the fault `foreign-model` for files of other kinds that are often given. */
export function recognized(bytes: ArrayBuffer): ArrayBuffer {
  const kind = foreignKind(bytes);
  if (kind) throw fault('foreign-model', { kind });
  return bytes;
}
