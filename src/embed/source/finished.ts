import type { Diagnostic } from '../../base/diagnostic.ts';
import type { Program } from '../../compiler/program.ts';
import type { Keeper, Source } from '../../runtime/store/source.ts';
import type { EmbedOptions } from '../options.ts';
import { iconSources } from './icons.ts';
import { packSource } from './pack.ts';
import { storageFor } from './storage.ts';

/** Where an interface finds finished values and pictures, and where it puts those that it makes. */
export interface Finished {
  sources: Source[];
  keeper?: Keeper;
  close(): Promise<void>;
}

/** What the page's options say: the pack first, what is made for any document last. */
export function finishedFor(
  options: EmbedOptions,
  program: Program,
  onNote: (note: Diagnostic) => void,
): Finished {
  const { pack, sources = [], icons = true, storage = false } = options;
  const storing = storage ? storageFor(onNote) : undefined;
  const { networks } = program;
  return {
    sources: [
      ...(pack === undefined ? [] : [packSource(pack, options, { networks, onNote })]),
      ...sources,
      ...(storing ? [storing] : []),
      ...(icons ? iconSources(program, options) : []),
    ],
    ...(storing ? { keeper: storing } : {}),
    close: async () => storing?.close(),
  };
}
