import type { Source } from '../../runtime/store/source.ts';

/** Returns a source that is loaded and opened when it is first asked; an empty one where it can't be opened. */
export function later(open: () => Promise<Source | undefined>): Source {
  let opening: Promise<Source | undefined> | undefined;
  const opened = () => {
    opening ??= open().catch(() => undefined);
    return opening;
  };
  return {
    value: async (key) => (await opened())?.value(key),
    picture: async (key, request) => (await opened())?.picture(key, request),
  };
}
