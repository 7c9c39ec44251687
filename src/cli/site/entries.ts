import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { entriesIn, isListed } from '../gallery-index.ts';
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
 * The documents of a folder: those that its `index.json` lists, in that order, else every JSON file by name.
 * Throws a UsageError where there is none, or an entry names no file.
 */
export async function entriesOf(folder: string): Promise<Entry[]> {
  const index = join(folder, 'index.json');
  const entries = existsSync(index) ? await listed(folder, index) : await found(folder);
  if (entries.length > 0) return entries;
  throw usage('no-documents', { folder });
}

async function listed(folder: string, index: string): Promise<Entry[]> {
  const entries = entriesIn(await readFile(index, 'utf8'));
  if (!entries) throw usage('index-syntax');
  return entries.map((entry, at) => {
    if (!isListed(entry, folder)) throw usage('index-entry', { at });
    const { file, id = idOf(file), title = id, summary = '' } = entry;
    return { id, path: join(folder, file), title, summary };
  });
}

async function found(folder: string): Promise<Entry[]> {
  const names = await readdir(folder).catch(() => []);
  const files = names.filter((name) => name.endsWith('.json')).sort();
  return Promise.all(
    files.map(async (file) => {
      const path = join(folder, file);
      const { title, description } = about(await readFile(path, 'utf8'));
      return { id: idOf(file), path, title: title ?? idOf(file), summary: description ?? '' };
    }),
  );
}

const idOf = (file: string): string => file.replace(/\.json$/, '');

/** What a document says of itself. */
function about(text: string): { title?: string; description?: string } {
  try {
    const { title, description } = JSON.parse(text) as Record<string, unknown>;
    return {
      ...(typeof title === 'string' && { title }),
      ...(typeof description === 'string' && { description }),
    };
  } catch {
    // Comments, most likely: it has a title all the same once it is shown.
    return {};
  }
}
