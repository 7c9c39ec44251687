import type { Diagnostic } from '../../base/diagnostic.ts';
import { diagnostic } from '../../base/messages.ts';
import { decodeInBrowser } from '../../runtime/input/picture/decode-browser.ts';
import { Loader } from '../../runtime/loader/loader.ts';
import { openPack } from '../../runtime/store/pack/open.ts';
import type { Pack } from '../../runtime/store/pack/pack.ts';
import type { Source } from '../../runtime/store/source.ts';
import type { EmbedOptions } from '../options.ts';
import { later } from './later.ts';
import { loaderOptions } from './loader-options.ts';

/** Opens the pack that the page names, at any address. Resolves to undefined where there is none; never rejects. */
export async function openPackOf(
  options: EmbedOptions,
  onNote: (note: Diagnostic) => void,
): Promise<Pack | undefined> {
  if (options.pack === undefined) return undefined;
  if (!URL.canParse(String(options.pack), document.baseURI)) {
    onNote(diagnostic('pack-unreadable', '', { reason: 'it has no address' }));
    return undefined;
  }
  const url = new URL(options.pack, document.baseURI);
  const { base, allow } = loaderOptions(options);
  const loader = new Loader({ base, allow: [...allow, url.origin] });
  return openPack(loader, url, { onNote, decode: decodeInBrowser });
}

/** Returns the pack as a source, if it concerns the networks with these hashes. The interface need not wait for it. */
export const packSource = (opening: Promise<Pack | undefined>, networks: string[]): Source =>
  later(async () => {
    const pack = await opening;
    return pack?.concerns(networks) ? pack : undefined;
  });
