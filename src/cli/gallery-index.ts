import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import type { Diagnostic } from '../base/diagnostic.ts';
import type { DocumentFile } from './document.ts';
import { said } from './usage.ts';

/** Whether a file is not a document but the index of a gallery: a list in a file of that name. */
export const isGalleryIndex = ({ path, text }: DocumentFile): boolean =>
  basename(path) === 'index.json' && text.trimStart().startsWith('[');

/** The entries of an index; undefined where it is no list in JSON. */
export function entriesIn(text: string): unknown[] | undefined {
  try {
    const entries: unknown = JSON.parse(text);
    return Array.isArray(entries) ? entries : undefined;
  } catch {
    return undefined;
  }
}

/** Every entry of an index names a file beside it. Codes: `index-syntax`, `index-entry`. */
export function checkGalleryIndex({ url, text }: DocumentFile): Diagnostic[] {
  const entries = entriesIn(text);
  if (!entries) return [said('index-syntax', '')];
  return entries.flatMap((entry, at) => {
    const file = (entry as { file?: unknown } | null)?.file;
    if (typeof file === 'string' && existsSync(new URL(file, url))) return [];
    return said('index-entry', `/${at}/file`, { at });
  });
}
