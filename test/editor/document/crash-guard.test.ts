import { describe, expect, it } from 'vitest';
import { CrashGuard } from '../../../src/editor/document/crash-guard.ts';
import { fakeMemory } from '../fake-memory.ts';

describe('crash guard', () => {
  it('remembers, over a crash, a document that began and did not paint', () => {
    const memory = fakeMemory();
    const page = new CrashGuard(memory);
    page.arm('teaser');
    page.arm('layers');
    page.disarm('layers');
    expect(page.crashed('teaser')).toBe(false);

    const next = new CrashGuard(memory);
    expect(next.crashed('teaser')).toBe(true);
    expect(next.crashed('layers')).toBe(false);
    next.arm('teaser');
    next.disarm('teaser');
    expect(new CrashGuard(memory).crashed('teaser')).toBe(false);
  });

  it('takes leaving the page for no crash', () => {
    const memory = fakeMemory();
    const page = new CrashGuard(memory);
    page.arm('teaser');
    page.arm('layers');
    page.release();
    const next = new CrashGuard(memory);
    expect([next.crashed('teaser'), next.crashed('layers')]).toEqual([false, false]);
    expect(memory.keys()).toEqual([]);
  });
});
