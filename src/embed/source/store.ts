import type { Diagnostic } from '../../base/diagnostic.ts';
import { diagnostic } from '../../base/messages.ts';
import { Loader } from '../../runtime/loader/loader.ts';
import type { Source } from '../../runtime/store/source.ts';
import type { EmbedOptions } from '../options.ts';
import { later } from './later.ts';
import { loaderOptions } from './loader-options.ts';

/** Returns the store that the page names, at any address, as a source until the signal; none where it names none. */
export function storeSources(
  options: EmbedOptions,
  onNote: (note: Diagnostic) => void,
  signal: AbortSignal,
): Source[] {
  if (options.store === undefined) return [];
  if (!URL.canParse(String(options.store), document.baseURI)) {
    onNote(diagnostic('pack-unreadable', '', { reason: 'it has no address' }));
    return [];
  }
  const url = new URL(String(options.store).replace(/\/*$/, '/'), document.baseURI);
  const { base, allow } = loaderOptions(options);
  const loader = new Loader({ base, allow: [...allow, url.origin] });
  return [
    later(async () => {
      const { GrowingStore } = await import('../../runtime/store/growing.ts');
      return new GrowingStore(loader, url, signal);
    }),
  ];
}
