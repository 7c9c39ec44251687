/**
 * Storage of the page. Where the browser refuses (private mode, full storage), values are not kept but nothing fails.
 */
export interface Memory {
  get(key: string): string | undefined;
  /** Returns whether the value was kept. */
  set(key: string, value: string): boolean;
  remove(key: string): void;
  keys(): string[];
}

const PREFIX = 'vitrail/';

/** Creates a memory in a `Storage`, which a function provides because reading `localStorage` may throw. */
export function remember(storage: () => Storage): Memory {
  const attempt = <T>(action: (storage: Storage) => T, otherwise: T): T => {
    try {
      return action(storage());
    } catch {
      return otherwise;
    }
  };
  return {
    get: (key) => attempt((kept) => kept.getItem(PREFIX + key) ?? undefined, undefined),
    set: (key, value) =>
      attempt((kept) => {
        kept.setItem(PREFIX + key, value);
        return true;
      }, false),
    remove: (key) => attempt((kept) => kept.removeItem(PREFIX + key), undefined),
    keys: () =>
      attempt(
        (kept) =>
          Array.from({ length: kept.length }, (_, i) => kept.key(i) ?? '')
            .filter((key) => key.startsWith(PREFIX))
            .map((key) => key.slice(PREFIX.length)),
        [],
      ),
  };
}

/** What the editor remembers between visits. */
export const memory = remember(() => localStorage);
