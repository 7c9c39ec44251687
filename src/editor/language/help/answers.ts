import { complete } from '../../../language/complete.ts';
import { fixesFor } from '../../../language/fixes.ts';
import { hover } from '../../../language/hover.ts';

/** The questions that can be asked about a text, each with the function that answers it. */
export const answers = { complete, hover, fixes: fixesFor };

/** A question: its kind, and the arguments of the function that answers it. */
export type Question = {
  [Kind in keyof typeof answers]: { kind: Kind; about: Parameters<(typeof answers)[Kind]> };
}[keyof typeof answers];

/** Answers a question. Never throws. */
export function answer({ kind, about }: Question): unknown {
  const find = answers[kind] as (...about: unknown[]) => unknown;
  return find(...about);
}
