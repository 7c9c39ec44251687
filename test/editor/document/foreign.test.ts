import { expect, it } from 'vitest';
import { Drafts } from '../../../src/editor/document/drafts.ts';
import { foreignId, titleIn } from '../../../src/editor/document/foreign.ts';
import { fakeMemory } from '../fake-memory.ts';

it('is called by its title, cut when it is long', () => {
  expect(titleIn('{"title": " Cells "}')).toBe('Cells');
  expect(titleIn(`{"title": "${'x'.repeat(500)}"}`)).toHaveLength(60);
  for (const text of ['{', '[]', '{"title": 3}', '{"title": ""}', '3'])
    expect(titleIn(text, 'other')).toBe('other');
});

it('never takes the place of another text; the same text is the same document', () => {
  const drafts = new Drafts(fakeMemory());
  drafts.keep('local:Cells', 'mine', undefined);
  const id = foreignId('theirs', 'Cells', drafts);
  expect(id).toBe('local:Cells (2)');
  drafts.keep(id, 'theirs', undefined);
  expect(foreignId('theirs', 'Cells', drafts)).toBe(id);
  expect(foreignId('mine', 'Cells', drafts)).toBe('local:Cells');
  expect(foreignId('a third', 'Cells', drafts)).toBe('local:Cells (3)');
});
