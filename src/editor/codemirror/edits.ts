import type { ChangeSpec } from '@codemirror/state';
import { type Edit, format } from 'jsonc-parser';

/** Edits of jsonc-parser as changes of CodeMirror: both speak of the text before all of them. */
export const changesOf = (edits: Edit[]): ChangeSpec[] =>
  edits.map(({ offset, length, content }) => ({ from: offset, to: offset + length, insert: content }));

/** Tidies JSON. The author's own lines stay; only a text that is all on one line is spread out. */
export function tidy(text: string): Edit[] {
  const keepLines = text.trim().includes('\n');
  return format(text, undefined, { insertSpaces: true, tabSize: 2, keepLines });
}
