import { expect, it } from 'vitest';
import type { Action } from '../../../src/editor/actions/action.ts';
import { matchingActions } from '../../../src/editor/actions/matching.ts';
import { hasWords } from '../../../src/editor/shared/words.ts';

const action = (group: string, title: string): Action => ({ group, title, act: () => {} });
const titles = (actions: Action[]) => actions.map(({ title }) => title);

it('words begin words, in any order and case', () => {
  expect(hasWords('Pane Graph', 'GRA pa')).toBe(true);
  expect(hasWords('Pane Graph', 'raph')).toBe(false);
  expect(hasWords('Öffnen', 'öff')).toBe(true);
  expect(hasWords('anything', '  ')).toBe(true);
});

it('what is called so comes before what only belongs to a group that is', () => {
  const actions = [action('Text', 'Undo'), action('Go to', 'The text'), action('Theme', 'Dark')];
  expect(titles(matchingActions(actions, 'text'))).toEqual(['The text', 'Undo']);
  expect(titles(matchingActions(actions, ''))).toEqual(['Undo', 'The text', 'Dark']);
});
