/** A key of the text, in CodeMirror's notation, and what it does. */
export interface TextKey {
  key: string;
  does: string;
}

/** Keys that the editor binds itself. */
export const OWN_KEYS = {
  tidy: { key: 'Shift-Alt-f', does: 'Format the text' },
  about: { key: 'Mod-k Mod-i', does: 'Say what stands at the cursor' },
  mend: { key: 'Mod-.', does: 'Mend the problem at the cursor' },
  rename: { key: 'F2', does: 'Rename in all places' },
  define: { key: 'F12', does: 'Go to where a name is given' },
  places: { key: 'Shift-F12', does: 'Select all places of a name' },
} satisfies Record<string, TextKey>;

/** Keys that come with CodeMirror. */
export const STANDARD_KEYS: readonly TextKey[] = [
  { key: 'Ctrl-Space', does: 'List what can stand at the cursor' },
  { key: 'Mod-f', does: 'Find and replace' },
  { key: 'Mod-d', does: 'Select the next occurrence too' },
  { key: 'Mod-Alt-ArrowDown', does: 'One more cursor below' },
  { key: 'Alt-ArrowUp', does: 'Move the line up' },
  { key: 'Ctrl-Shift-[', does: 'Fold' },
  { key: 'Mod-z', does: 'Undo' },
  { key: 'Mod-y', does: 'Redo' },
];
