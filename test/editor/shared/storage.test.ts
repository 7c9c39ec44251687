import { describe, expect, it } from 'vitest';
import { remember } from '../../../src/editor/shared/storage.ts';

/** As much of a `Storage` as is used. */
function storage(): Storage {
  const kept = new Map<string, string>([['other', 'not ours']]);
  return {
    get length() {
      return kept.size;
    },
    key: (i: number) => [...kept.keys()][i] ?? null,
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
    clear: () => kept.clear(),
  };
}

describe('remember', () => {
  it('keeps, lists and forgets what is its own', () => {
    const one = storage();
    const memory = remember(() => one);
    expect(memory.set('split', '40')).toBe(true);
    expect(memory.get('split')).toBe('40');
    expect(memory.keys()).toEqual(['split']);
    memory.remove('split');
    expect(memory.get('split')).toBeUndefined();
    expect(one.getItem('other')).toBe('not ours');
  });

  it('does without a storage that refuses', () => {
    const memory = remember(() => {
      throw new DOMException('denied', 'SecurityError');
    });
    expect(memory.set('split', '40')).toBe(false);
    expect(memory.get('split')).toBeUndefined();
    expect(memory.keys()).toEqual([]);
    expect(() => memory.remove('split')).not.toThrow();
  });
});
