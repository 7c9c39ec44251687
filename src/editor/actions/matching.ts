import { hasWords } from '../shared/words.ts';
import type { Action } from './action.ts';

/** Finds actions by words: matches in the title come before matches in the group. */
export function matchingActions(actions: readonly Action[], words: string): Action[] {
  const found = actions.filter(({ group, title }) => hasWords(`${group} ${title}`, words));
  const isTitled = ({ title }: Action) => hasWords(title, words);
  return [...found.filter(isTitled), ...found.filter((action) => !isTitled(action))];
}
