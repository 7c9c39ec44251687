import { describe, expect, it } from 'vitest';
import { Drafts, isLocal, localId, localTitle } from '../../../src/editor/document/drafts.ts';
import { fakeMemory } from '../fake-memory.ts';

describe('drafts', () => {
  it('keeps a text that differs from the original, and forgets it when it is the original again', () => {
    const drafts = new Drafts(fakeMemory());
    drafts.keep('teaser', 'changed', 'original');
    expect(drafts.get('teaser')).toBe('changed');
    drafts.keep('teaser', 'original', 'original');
    expect(drafts.get('teaser')).toBeUndefined();
  });

  it('says when there is no room', () => {
    const drafts = new Drafts(fakeMemory({ full: true }));
    expect(drafts.keep('teaser', 'changed', 'original')).toBe('full');
    expect(drafts.keep('teaser', 'original', 'original')).toBe('kept');
  });

  it('does not overwrite what another page kept meanwhile', () => {
    const memory = fakeMemory();
    const [here, there] = [new Drafts(memory), new Drafts(memory)];
    here.get('teaser');
    there.keep('teaser', 'theirs', 'original');
    expect(here.keep('teaser', 'mine', 'original')).toBe('elsewhere');
    expect(here.keep('teaser', 'theirs', 'original')).toBe('kept');
    expect(here.keep('teaser', 'mine', 'original')).toBe('kept');
    there.remove('teaser');
    expect(here.isElsewhere('teaser', 'mine')).toBe(true);
  });

  it("lists the reader's own documents only", () => {
    const memory = fakeMemory();
    const drafts = new Drafts(memory);
    memory.set('split', '40');
    drafts.keep('teaser', 'changed', 'original');
    drafts.keep(localId('b.json'), '{}', undefined);
    drafts.keep(localId('a.JSONC'), '', undefined);
    expect(drafts.locals()).toEqual(['local:a', 'local:b']);
    expect(drafts.locals().every(isLocal)).toBe(true);
    expect(localTitle('local:a')).toBe('a');
  });
});
