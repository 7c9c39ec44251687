import type { Diagnostic } from '../../base/diagnostic.ts';
import type { BrowserStorage } from '../../runtime/store/browser/browser-storage.ts';
import type { Keeper, Source } from '../../runtime/store/source.ts';
import { later } from './later.ts';

/** The browser's storage of pictures, while an interface is shown. */
export interface Storage extends Source, Keeper {
  /** Writes what is still to be kept, and lets go of it. */
  close(): Promise<void>;
}

/** Opens it, and loads its code, when it is first used. */
export function storageFor(onNote: (note: Diagnostic) => void): Storage {
  let opening: Promise<BrowserStorage> | undefined;
  const opened = () => {
    opening ??= import('../../runtime/store/browser/browser-storage.ts').then(
      ({ BrowserStorage }) => new BrowserStorage({ onNote }),
    );
    return opening;
  };
  return {
    ...later(opened),
    keep: (frame) => void opened().then((storage) => storage.keep(frame)),
    close: async () => (await opening)?.close(),
  };
}
