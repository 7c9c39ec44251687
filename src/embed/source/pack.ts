import type { Diagnostic } from '../../base/diagnostic.ts';
import type { Program } from '../../compiler/program.ts';
import { decodeInBrowser } from '../../runtime/loader/decode-browser.ts';
import { Loader } from '../../runtime/loader/loader.ts';
import type { Source } from '../../runtime/store/source.ts';
import type { EmbedOptions } from '../options.ts';
import { later } from './later.ts';
import { loaderOptions } from './open.ts';

/** The pack that the page names. It is read at once, wherever it lies; the interface need not wait for it. */
export function packSource(
  pack: string | URL,
  options: EmbedOptions,
  { networks, onNote }: { networks: Program['networks']; onNote: (note: Diagnostic) => void },
): Source {
  const url = new URL(pack, document.baseURI);
  const { base, allow } = loaderOptions(options);
  const loader = new Loader({ base, allow: [...allow, url.origin] });
  const hashes = Object.values(networks).map(({ hash }) => hash);
  const opening = import('../../runtime/store/pack/pack.ts').then(({ openPack }) =>
    openPack(loader, url, { networks: hashes, onNote, decode: decodeInBrowser }),
  );
  return later(() => opening);
}
