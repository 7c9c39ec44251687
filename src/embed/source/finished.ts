import type { Keeper, Source } from '../../runtime/store/source.ts';
import type { EmbedOptions } from '../options.ts';
import { leaseIcons } from './icons.ts';
import type { Opened } from './open.ts';
import { packSource } from './pack.ts';
import { storageFor } from './storage.ts';

/** Where an interface finds finished values and pictures, and where it puts those that it makes. */
export interface Finished {
  sources: Source[];
  keeper?: Keeper;
  close(): Promise<void>;
}

/** What the page's options say: the pack first, what is made for any document last. */
export function finishedFor({ program, pack, diagnostics }: Opened, options: EmbedOptions): Finished {
  const { sources = [], storage = false } = options;
  const storing = storage ? storageFor(diagnostics.add) : undefined;
  const icons = options.icons === false ? [] : leaseIcons(program, options);
  const networks = Object.values(program.networks).map(({ hash }) => hash);
  return {
    sources: [
      ...(options.pack === undefined ? [] : [packSource(pack, networks)]),
      ...sources,
      ...(storing ? [storing] : []),
      ...icons.map(({ value }) => value),
    ],
    ...(storing ? { keeper: storing } : {}),
    close: async () => {
      for (const icon of icons) void icon.release();
      await storing?.close();
    },
  };
}
