import { hasWords } from '../shared/words.ts';
import type { Action } from './action.ts';

/** The actions that are looked for by words; those whose own title has them come before those of such a group. */
export function matchingActions(actions: readonly Action[], words: string): Action[] {
  const found = actions.filter(({ group, title }) => hasWords(`${group} ${title}`, words));
  const isTitled = ({ title }: Action) => hasWords(title, words);
  return [...found.filter(isTitled), ...found.filter((action) => !isTitled(action))];
}
