import { expect, it } from 'vitest';
import { Histories, type SavedHistory } from '../../../src/editor/document/histories.ts';
import { fakeMemory } from '../fake-memory.ts';

const saved = (steps: number, size = 10): SavedHistory => ({
  doc: 'text',
  selection: {},
  history: { done: Array.from({ length: steps }, (_, i) => `${i} ${'x'.repeat(size)}`), undone: [] },
});

it('keeps a history, and forgets an empty one', () => {
  const histories = new Histories(fakeMemory());
  histories.keep('a', saved(3));
  expect(histories.get('a')).toEqual(saved(3));
  expect(histories.get('b')).toBeUndefined();
  histories.keep('a', saved(0));
  expect(histories.get('a')).toBeUndefined();
});

it('keeps the newest steps of a long one', () => {
  const histories = new Histories(fakeMemory());
  histories.keep('a', saved(64, 10_000));
  const { done } = histories.get('a')!.history;
  expect(done.length).toBeGreaterThan(8);
  expect(done.length).toBeLessThan(21);
  expect(done.at(-1)).toMatch(/^63 /);
});

it('goes without where there is no room, and makes room when asked', () => {
  const memory = fakeMemory();
  memory.set('draft/a', 'text');
  new Histories(memory).keep('a', saved(3));
  new Histories(memory).clear();
  expect(memory.keys()).toEqual(['draft/a']);
  expect(() => new Histories(fakeMemory({ full: true })).keep('a', saved(3))).not.toThrow();
});

it('does not read what is no history', () => {
  const memory = fakeMemory();
  for (const text of ['nonsense', 'null', '{}', '{"history":{"done":1}}']) {
    memory.set('history/a', text);
    expect(new Histories(memory).get('a')).toBeUndefined();
  }
});
