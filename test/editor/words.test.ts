import { expect, it } from 'vitest';
import type { WorkbenchState } from '../../src/editor/model/workbench.ts';
import { OwnPictures } from '../../src/editor/picture/own.ts';
import { emptyWords, standing } from '../../src/editor/words.ts';

const desk = (change: Partial<WorkbenchState>): WorkbenchState => ({
  phase: 'running',
  id: 'teaser',
  title: 'Teaser',
  changed: false,
  diagnostics: [],
  shown: 'present',
  note: '',
  manual: false,
  waiting: false,
  elsewhere: false,
  ...change,
});

it('says nothing while all is well', () => {
  expect(standing(desk({ input: { image: 'cow' } }), new OwnPictures())).toBe('');
  expect(emptyWords(desk({}))).toBe('');
});

it('says that an older version is on screen', () => {
  const words = standing(desk({ phase: 'broken', shown: 'previous' }), new OwnPictures());
  expect(words).toBe('Showing the last version that worked.');
});

it('names a picture of the reader’s own', () => {
  const own = new OwnPictures();
  const url = own.add(new File(['x'], 'cat.png'));
  expect(standing(desk({ input: { url } }), own)).toMatch(/cat\.png/);
  expect(standing(desk({ input: { url: 'https://page.test/1.png' } }), own)).toBe('');
  URL.revokeObjectURL(url);
});

it('never leaves an empty place without a word', () => {
  expect(emptyWords(undefined)).not.toBe('');
  for (const phase of ['starting', 'broken', 'stopped'] as const) {
    expect(emptyWords(desk({ phase, shown: 'nothing' }))).not.toBe('');
  }
});
