import type { ChangeSpec } from '@codemirror/state';
import { type Edit, format } from 'jsonc-parser';

/** Edits of jsonc-parser as changes of CodeMirror: both speak of the text before all of them. */
export const changesOf = (edits: Edit[]): ChangeSpec[] =>
  edits.map(({ offset, length, content }) => ({ from: offset, to: offset + length, insert: content }));

/** The one edit that makes a text another, as small as it can be: cursor and scrolling stay where they can. */
export function difference(before: string, after: string): Edit[] {
  if (before === after) return [];
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before[start] === after[start]) start++;
  let end = 0;
  while (end < most - start && before.at(-1 - end) === after.at(-1 - end)) end++;
  const content = after.slice(start, after.length - end);
  return [{ offset: start, length: before.length - end - start, content }];
}

/** Tidies JSON. The author's own lines stay; only a text that is all on one line is spread out. */
export function tidy(text: string): Edit[] {
  const keepLines = text.trim().includes('\n');
  return format(text, undefined, { insertSpaces: true, tabSize: 2, keepLines });
}
