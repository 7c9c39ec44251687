/** What the page remembers. A browser that refuses (private mode, full storage) costs the memory, never the page. */
export interface Memory {
  get(key: string): string | undefined;
  /** Whether it was kept. */
  set(key: string, value: string): boolean;
  remove(key: string): void;
  keys(): string[];
}

const PREFIX = 'vitrail/';

/** A memory in a `Storage`, which is had by a function because reading `localStorage` itself may throw. */
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

/** What the editor remembers of a reader from visit to visit. */
export const memory = remember(() => localStorage);
