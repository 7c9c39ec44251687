import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import type { Diagnostic } from '../base/diagnostic.ts';
import type { DocumentFile } from './document.ts';

/** Whether a file is not a document but the index of a gallery: a list in a file of that name. */
export const isGalleryIndex = ({ path, text }: DocumentFile): boolean =>
  basename(path) === 'index.json' && text.trimStart().startsWith('[');

/** Every entry of an index names a file beside it. Codes: `index-syntax`, `index-entry`. */
export function checkGalleryIndex({ url, text }: DocumentFile): Diagnostic[] {
  let entries: unknown[];
  try {
    entries = JSON.parse(text) as unknown[];
  } catch {
    return [fault('index-syntax', '', 'The index is not JSON.', 'Check the commas, quotes and brackets.')];
  }
  return entries.flatMap((entry, i) => {
    const file = (entry as { file?: unknown } | null)?.file;
    if (typeof file === 'string' && existsSync(new URL(file, url))) return [];
    return fault(
      'index-entry',
      `/${i}/file`,
      `Entry ${i} names no file.`,
      'Name a document beside the index.',
    );
  });
}

const fault = (code: string, pointer: string, message: string, hint: string): Diagnostic => ({
  code,
  severity: 'error',
  pointer,
  message,
  hint,
});
