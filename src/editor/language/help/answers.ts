import { complete } from '../complete.ts';
import { fixesFor } from '../fixes.ts';
import { hover } from '../hover.ts';

/** What can be asked about a text: each takes the text, what in it is asked about, and what is around it. */
export const answers = { complete, hover, fixes: fixesFor };

/** A question: its kind, and what is handed to the one who answers. */
export type Question = {
  [Kind in keyof typeof answers]: { kind: Kind; about: Parameters<(typeof answers)[Kind]> };
}[keyof typeof answers];

/** The answer to any question. Never throws. */
export function answer({ kind, about }: Question): unknown {
  const find = answers[kind] as (...about: unknown[]) => unknown;
  return find(...about);
}
