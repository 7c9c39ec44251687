import type { Source } from '../../runtime/store/source.ts';

/** A source that is opened, and its code loaded, when it is first asked. It holds nothing where it can't be opened. */
export function later(open: () => Promise<Source | undefined>): Source {
  let opening: Promise<Source | undefined> | undefined;
  const opened = () => {
    opening ??= open().catch(() => undefined);
    return opening;
  };
  return {
    value: async (key) => (await opened())?.value(key),
    picture: async (key) => (await opened())?.picture(key),
  };
}
