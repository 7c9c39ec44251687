import type { Edit, Node } from 'jsonc-parser';

/** An edit that fixes a fault. */
export interface Fix {
  /** What it does: `Change to "mixed4d"`. */
  title: string;
  edits: Edit[];
}

/** The most values that are suggested in place of a wrong one. */
export const MOST_VALUES = 3;

/** Replaces the text of a node. */
export const replacing = ({ offset, length }: Node, content: string, said = content): Fix => ({
  title: `Change to ${said}`,
  edits: [{ offset, length, content }],
});
