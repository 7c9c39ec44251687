import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Diagnostic } from '../base/diagnostic.ts';
import type { DocumentFile } from './document.ts';
import { pathOf } from './files/place.ts';
import { firstTwice, folderNamed } from './page/names.ts';
import { said } from './usage.ts';

/** Whether a file is the index of a gallery: an `index.json` that holds a list. */
export const isGalleryIndex = ({ path, text }: DocumentFile): boolean =>
  basename(path) === 'index.json' && text.trimStart().startsWith('[');

/** Returns the entries of an index; undefined where it is no JSON list. */
export function entriesIn(text: string): unknown[] | undefined {
  try {
    const entries: unknown = JSON.parse(text);
    return Array.isArray(entries) ? entries : undefined;
  } catch {
    return undefined;
  }
}

/** An entry of an index; what it lacks follows from its file. */
export interface Listed {
  file: string;
  id?: string;
  title?: string;
  summary?: string;
}

/** Returns the id of an entry, which is the name of its folder in a site. */
export const idOf = ({ file, id }: Listed): string => folderNamed(id ?? file.replace(/\.json$/, ''), file);

/** Whether an entry names a file beside the index, and its id can be the name of a folder. */
export function isListed(entry: unknown, folder = ''): entry is Listed {
  const { file, id, title, summary } = (entry ?? {}) as Record<string, unknown>;
  const words = [title, summary].every((text) => text === undefined || typeof text === 'string');
  return words && isName(file) && (id === undefined || isName(id)) && existsSync(join(folder, file));
}

/** Whether a text names something in the same folder, as an index may come from a stranger. */
const isName = (text: unknown): text is string =>
  typeof text === 'string' && basename(text) === text && !['', '.', '..'].includes(text);

/** Checks the entries of an index. Codes: `index-syntax`, `index-entry`, `index-twice`. */
export function checkGalleryIndex({ url, text }: DocumentFile): Diagnostic[] {
  const entries = entriesIn(text);
  if (!entries) return [said('index-syntax', '')];
  const folder = pathOf(new URL('./', url));
  const wrong = entries.flatMap((entry, at) =>
    isListed(entry, folder) ? [] : said('index-entry', `/${at}/file`, { at }),
  );
  const ids = entries.flatMap((entry) => (isListed(entry, folder) ? idOf(entry) : []));
  const twice = firstTwice(ids);
  return twice === undefined ? wrong : [...wrong, said('index-twice', '', { name: twice })];
}
