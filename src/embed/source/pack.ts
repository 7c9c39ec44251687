import type { Diagnostic } from '../../base/diagnostic.ts';
import type { Program } from '../../compiler/program.ts';
import { decodeInBrowser } from '../../runtime/loader/decode-browser.ts';
import { Loader } from '../../runtime/loader/loader.ts';
import type { Source } from '../../runtime/store/source.ts';
import type { EmbedOptions } from '../options.ts';
import { loaderOptions } from './open.ts';

/** Where the page says that finished values and pictures are. The interface need not wait for them to be opened. */
export function sourcesOf(
  options: EmbedOptions,
  { networks }: Program,
  onNote: (note: Diagnostic) => void,
): Source[] {
  const { pack, sources = [] } = options;
  if (pack === undefined) return sources;
  const opening = openPack(new URL(pack, document.baseURI), options, {
    networks: Object.values(networks).map(({ hash }) => hash),
    onNote,
  });
  return [
    {
      value: async (key) => (await opening)?.value(key),
      picture: async (key) => (await opening)?.picture(key),
    },
    ...sources,
  ];
}

/** The page named the pack itself, so that it may be read wherever it lies. */
async function openPack(
  url: URL,
  options: EmbedOptions,
  given: { networks: string[]; onNote: (note: Diagnostic) => void },
): Promise<Source | undefined> {
  const { base, allow } = loaderOptions(options);
  const loader = new Loader({ base, allow: [...allow, url.origin] });
  const pack = await import('../../runtime/store/pack/pack.ts');
  return pack.openPack(loader, url, { ...given, decode: decodeInBrowser });
}
