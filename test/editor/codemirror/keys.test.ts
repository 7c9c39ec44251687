import { completionKeymap } from '@codemirror/autocomplete';
import { defaultKeymap, historyKeymap } from '@codemirror/commands';
import { foldKeymap } from '@codemirror/language';
import { searchKeymap } from '@codemirror/search';
import { expect, it } from 'vitest';
import { OWN_KEYS, STANDARD_KEYS } from '../../../src/editor/codemirror/keys.ts';

it('the sheet lists standard keys that are bound, and none that the editor takes for itself', () => {
  const bound = [...completionKeymap, ...defaultKeymap, ...historyKeymap, ...foldKeymap, ...searchKeymap];
  const keys = bound.flatMap(({ key, linux, win }) => [key, linux, win]);
  expect(STANDARD_KEYS.filter(({ key }) => !keys.includes(key))).toEqual([]);
  const own: string[] = Object.values(OWN_KEYS).map(({ key }) => key);
  expect(STANDARD_KEYS.filter(({ key }) => own.includes(key))).toEqual([]);
});
