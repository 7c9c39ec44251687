import { expect, test } from 'vitest';
import { Drafts } from '../../../src/editor/document/drafts.ts';
import { Visits } from '../../../src/editor/document/visits.ts';
import { fakeMemory } from '../fake-memory.ts';

const URL_A = new URL('https://example.org/a.json');

test('a visit is known as long as the document is there that it became', () => {
  const memory = fakeMemory();
  const drafts = new Drafts(memory);
  const visits = new Visits(memory, drafts);
  expect(visits.at(URL_A)).toBeUndefined();
  drafts.keep('local:a', '{}', undefined);
  visits.keep(URL_A, 'local:a', '{}');
  expect(visits.at(URL_A)?.id).toBe('local:a');
  expect(visits.at(new URL('https://example.org/b.json'))).toBeUndefined();
  drafts.remove('local:a');
  expect(visits.at(URL_A)).toBeUndefined();
  memory.set(`visit/${URL_A.href}`, '{');
  expect(visits.at(URL_A)).toBeUndefined();
});
