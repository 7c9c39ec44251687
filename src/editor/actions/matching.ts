import { KINDS } from '../search/kinds.ts';
import type { Found } from '../search/search.ts';
import { hasWords } from '../shared/words.ts';
import type { Action } from './action.ts';

/** What the list of all actions offers: an action, or a page that the search found. */
export interface Choosable extends Action {
  found?: Found;
}

/** Finds actions by words: matches in the title come before matches in the group. */
export function matchingActions(actions: readonly Action[], words: string): Action[] {
  const found = actions.filter(({ group, title }) => hasWords(`${group} ${title}`, words));
  const isTitled = ({ title }: Action) => hasWords(title, words);
  return [...found.filter(isTitled), ...found.filter((action) => !isTitled(action))];
}

/** Returns what opens the pages that a search found, less documents that the listed actions open already. */
export function foundActions(results: readonly Found[], listed: readonly Action[]): Choosable[] {
  return results
    .map((found) => ({ group: KINDS[found.kind], title: inWords(found), act: () => openPage(found), found }))
    .filter(({ title }) => !listed.some((action) => action.group === 'Open' && action.title === title));
}

const inWords = ({ title }: Found): string => title.map(({ text }) => text).join('');

/** Opens a document in this page, and a page of the site in a tab of its own. */
function openPage({ kind, path }: Found): void {
  if (kind === 'gallery') location.hash = new URL(path, document.baseURI).hash;
  else window.open(path, '_blank', 'noopener');
}
