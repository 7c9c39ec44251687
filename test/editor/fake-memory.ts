import type { Memory } from '../../src/editor/shared/storage.ts';

/** A memory without a browser. `full` refuses to keep anything. */
export function fakeMemory({ full = false } = {}): Memory & { kept: Map<string, string> } {
  const kept = new Map<string, string>();
  return {
    kept,
    get: (key) => kept.get(key),
    set(key, value) {
      if (!full) kept.set(key, value);
      return !full;
    },
    remove: (key) => void kept.delete(key),
    keys: () => [...kept.keys()],
  };
}
