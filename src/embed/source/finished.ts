import type { Diagnostic } from '../../base/diagnostic.ts';
import type { Program } from '../../compiler/program.ts';
import { decodeInBrowser } from '../../runtime/input/picture/decode-browser.ts';
import { Loader } from '../../runtime/loader/loader.ts';
import type { BrowserStorage } from '../../runtime/store/browser/browser-storage.ts';
import { bundledIcons } from '../../runtime/store/pack/icons.ts';
import type { Keeper, Source } from '../../runtime/store/source.ts';
import { type Lease, Leases } from '../leases.ts';
import type { EmbedOptions } from '../options.ts';
import { later } from './later.ts';
import { loaderOptions } from './loader-options.ts';
import type { Opened } from './open.ts';
import { packSource } from './pack.ts';
import { storeSources } from './store.ts';

/** Where an interface finds finished values and pictures, and where it stores those that it makes. */
export interface Finished {
  sources: Source[];
  keeper?: Keeper;
  close(): Promise<void>;
}

/** Returns the sources that the options name: the pack first, then what is in the browser or comes with networks. */
export function finishedFor({ program, pack, diagnostics }: Opened, options: EmbedOptions): Finished {
  const { sources = [], storage = false } = options;
  const storing = storage ? storageFor(diagnostics.add) : undefined;
  const icons = options.icons === false ? undefined : leaseIcons(program, options);
  const networks = Object.values(program.networks).map(({ hash }) => hash);
  const closed = new AbortController();
  return {
    sources: [
      ...(options.pack === undefined ? [] : [packSource(pack, networks)]),
      ...sources,
      ...(storing ? [storing] : []),
      ...(icons ? [icons.value] : []),
      // Last, as it is waited for.
      ...storeSources(options, diagnostics.add, closed.signal),
    ],
    ...(storing ? { keeper: storing } : {}),
    close: async () => {
      closed.abort();
      void icons?.release();
      await storing?.close();
    },
  };
}

export const icons = new Leases<Source>(() => {});

/** Leases the pictures that come with the bundled networks, if a program has any; all embeds of a page share them. */
function leaseIcons({ networks }: Program, options: EmbedOptions): Lease<Source> | undefined {
  if (Object.values(networks).every(({ model }) => model === undefined)) return undefined;
  const reading = loaderOptions(options);
  return icons.take(JSON.stringify(reading), () =>
    bundledIcons(new Loader(reading), { decode: decodeInBrowser }),
  );
}

/** The browser's storage of pictures, while an interface is shown. */
export interface Storage extends Source, Keeper {
  /** Writes what is still to be stored, and closes the storage. */
  close(): Promise<void>;
}

/** Returns the storage, which is loaded and opened when it is first used. */
function storageFor(onNote: (note: Diagnostic) => void): Storage {
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
    keepValue: (key, value) => void opened().then((storage) => storage.keepValue(key, value)),
    close: async () => (await opening)?.close(),
  };
}
