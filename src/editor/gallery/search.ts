import type { Entry } from '../document/library.ts';
import { hasWords } from '../shared/words.ts';

/** Returns the tags of the entries, the most frequent first. */
export function tagsOf(entries: readonly Entry[]): string[] {
  const count = new Map<string, number>();
  for (const tag of entries.flatMap(({ tags }) => tags)) count.set(tag, (count.get(tag) ?? 0) + 1);
  return [...count].sort(([a, m], [b, n]) => n - m || a.localeCompare(b)).map(([tag]) => tag);
}

/** Returns the entries with all the tags and all the words, each at the start of a word. */
export function matching(entries: readonly Entry[], words: string, tags: ReadonlySet<string>): Entry[] {
  return entries.filter((entry) => {
    const hasTags = [...tags].every((tag) => entry.tags.includes(tag));
    return hasTags && hasWords([entry.id, entry.title, entry.summary, ...entry.tags].join(' '), words);
  });
}
