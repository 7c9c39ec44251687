import type { TextPane } from '../../codemirror/text-pane.ts';
import { insertName } from '../../model/insert.ts';

/** Writes a part of a network, `net/mixed4d/channel`, where the cursor is, and selects it there. */
export function insertPart(text: TextPane, part: string): void {
  const edit = insertName(text.value, text.selection, part);
  text.edit([edit]);
  text.select({ from: edit.offset, to: edit.offset + edit.content.length });
}
