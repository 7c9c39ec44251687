import type { ChangeSpec } from '@codemirror/state';
import { type Edit, format } from 'jsonc-parser';

/** Converts edits of jsonc-parser to changes of CodeMirror: both refer to the text before all of them. */
export const changesOf = (edits: Edit[]): ChangeSpec[] =>
  edits.map(({ offset, length, content }) => ({ from: offset, to: offset + length, insert: content }));

/** Returns the smallest edit that turns a text into another, so that the cursor and the scroll position stay. */
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

/** Formats JSON. Line breaks stay, unless the text is all on one line. */
export function tidy(text: string): Edit[] {
  const keepLines = text.trim().includes('\n');
  return format(text, undefined, { insertSpaces: true, tabSize: 2, keepLines });
}
