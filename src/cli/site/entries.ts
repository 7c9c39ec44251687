import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { openDocument } from '../document.ts';
import { placeOf } from '../files/place.ts';
import { entriesIn, idOf, isListed } from '../gallery-index.ts';
import { firstTwice } from '../page/names.ts';
import { usage } from '../usage.ts';

/** A document of a gallery. */
export interface Entry {
  id: string;
  /** Path of the document. */
  path: string;
  title: string;
  summary: string;
}

/**
 * Returns the documents of a folder: those that its `index.json` lists, in that order, else all JSON files by name.
 * Throws a UsageError where there is none, one can't be read, an entry names no file or two have the same name.
 */
export async function entriesOf(folder: string): Promise<Entry[]> {
  const all = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const names = all.flatMap((entry) => (entry.isDirectory() ? [] : entry.name));
  const files = names.filter((name) => name.endsWith('.json')).sort();
  const entries = names.includes('index.json')
    ? await listed(folder)
    : await Promise.all(files.map((name) => found(folder, name)));
  if (entries.length === 0) throw usage('no-documents', { folder });
  const twice = firstTwice(entries.map(({ id }) => id));
  if (twice !== undefined) throw usage('index-twice', { name: twice });
  return entries;
}

const textOf = async (folder: string, name: string): Promise<string> =>
  (await openDocument(join(folder, name), placeOf(`${folder}/`))).text;

async function listed(folder: string): Promise<Entry[]> {
  const entries = entriesIn(await textOf(folder, 'index.json'));
  if (!entries) throw usage('index-syntax');
  return entries.map((entry, at) => {
    if (!isListed(entry, folder)) throw usage('index-entry', { at });
    const id = idOf(entry);
    const { file, title = id, summary = '' } = entry;
    return { id, path: join(folder, file), title, summary };
  });
}

async function found(folder: string, file: string): Promise<Entry> {
  const id = idOf({ file });
  const { title = id, description = '' } = about(await textOf(folder, file));
  return { id, path: join(folder, file), title, summary: description };
}

/** Returns the title and description in a document. */
function about(text: string): { title?: string; description?: string } {
  try {
    const { title, description } = JSON.parse(text) as Record<string, unknown>;
    return {
      ...(typeof title === 'string' && { title }),
      ...(typeof description === 'string' && { description }),
    };
  } catch {
    // Most likely it has comments.
    return {};
  }
}
