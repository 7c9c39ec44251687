import { expect, test } from 'vitest';
import { Drafts } from '../../../src/editor/document/drafts.ts';
import { byFolder, documentsIn, keepFolder } from '../../../src/editor/document/folder-documents.ts';
import { fakeMemory } from '../fake-memory.ts';

const DOCUMENT = '{"interface": {}, /* with a remark */}';
const folder = (files: Record<string, string>) => ({
  name: 'mine',
  files: Object.entries(files).map(([path, text]) => ({ path, file: new File([text], path) })),
});
const asItIs = (_id: string, text: string) => text;

test('documents are the JSON files of a folder that have an interface, and are not too long', async () => {
  const found = await documentsIn(
    folder({
      'a.json': DOCUMENT,
      'deep/b.jsonc': DOCUMENT,
      'package.json': '{}',
      'list.json': '[]',
      'broken.json': '{"interface": ',
      'long.json': DOCUMENT + ' '.repeat(100),
      'notes.txt': DOCUMENT,
    }),
    100,
  );
  expect(found.map(({ path }) => path)).toEqual(['a.json', 'deep/b.jsonc']);
});

test('they are kept beside what was there before, and told as far as there is room', () => {
  const drafts = new Drafts(fakeMemory());
  const before = [{ path: 'a.json', text: 'mine' }];
  const after = [{ path: 'a.json', text: 'another' }];
  for (const found of [before, before, after]) expect(keepFolder('f', found, drafts, asItIs)).toBe(1);
  expect(drafts.locals()).toEqual(['local:f/a', 'local:f/a.json (2)']);
  expect(drafts.get('local:f/a')).toBe('mine');
  expect(keepFolder('f', before, new Drafts(fakeMemory({ full: true })), asItIs)).toBe(0);
});

test('the reader’s documents are grouped by folder, those without one first', () => {
  expect(byFolder(['local:f/a', 'local:f/deep/b', 'local:g'])).toEqual([
    { folder: '', documents: [{ id: 'local:g', name: 'g' }] },
    {
      folder: 'f',
      documents: [
        { id: 'local:f/a', name: 'a' },
        { id: 'local:f/deep/b', name: 'deep/b' },
      ],
    },
  ]);
});
