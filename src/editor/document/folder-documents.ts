import { parse } from '../../compiler/parse/parse.ts';
import type { Folder } from '../dataset/folder.ts';
import { type Drafts, localTitle } from './drafts.ts';
import { foreignId } from './foreign.ts';

/** A document of a folder: its path there, and its text. */
interface Found {
  path: string;
  text: string;
}

/**
 * Returns the documents in a folder: the JSON files that have an interface.
 * @param longest the size above which a file is none, in bytes
 */
export async function documentsIn({ files }: Folder, longest: number): Promise<Found[]> {
  const candidates = files.filter(({ path, file }) => /\.jsonc?$/i.test(path) && file.size <= longest);
  const read = await Promise.all(
    candidates.map(async ({ path, file }) => ({ path, text: await file.text() })),
  );
  return read.filter(({ text }) => hasInterface(parse(text).value));
}

const hasInterface = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'interface' in value;

/**
 * Keeps the documents of a folder as the reader's own, beside what they already have. Returns how many there was room for.
 * @param prepare returns a text as the editor will hold it
 */
export function keepFolder(
  name: string,
  found: Found[],
  drafts: Drafts,
  prepare: (id: string, text: string) => string,
): number {
  const kept = found.filter(({ path, text }) => {
    const id = foreignId(text, `${name}/${path}`, drafts);
    return drafts.keep(id, prepare(id, text), undefined) === 'kept';
  });
  return kept.length;
}

/** The reader's documents of one folder, each by its name there. */
interface OwnFolder {
  /** Empty for documents that came alone. */
  folder: string;
  documents: { id: string; name: string }[];
}

/** Groups the reader's own documents by the folders that they came from; those that came alone are the first. */
export function byFolder(ids: readonly string[]): OwnFolder[] {
  const folders = new Map<string, OwnFolder['documents']>();
  for (const id of ids) {
    const title = localTitle(id);
    const end = title.indexOf('/');
    const folder = end > 0 ? title.slice(0, end) : '';
    folders.set(folder, [...(folders.get(folder) ?? []), { id, name: title.slice(folder ? end + 1 : 0) }]);
  }
  const named = [...folders].map(([folder, documents]) => ({ folder, documents }));
  return named.sort((a, b) => Number(a.folder !== '') - Number(b.folder !== ''));
}
