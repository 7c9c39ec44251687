import type { Program } from '../../compiler/program.ts';
import { decodeInBrowser } from '../../runtime/loader/decode-browser.ts';
import { Loader } from '../../runtime/loader/loader.ts';
import type { Source } from '../../runtime/store/source.ts';
import type { EmbedOptions } from '../options.ts';
import { later } from './later.ts';
import { loaderOptions } from './loader-options.ts';

/** The pictures that come with the bundled networks of a program. */
export function iconSources({ networks }: Program, options: EmbedOptions): Source[] {
  const models = Object.values(networks).flatMap(({ model }) => model ?? []);
  const loader = new Loader(loaderOptions(options));
  return [...new Set(models)].map((model) => {
    const { picture } = later(async () => {
      const { iconsOf } = await import('../../runtime/store/pack/icons.ts');
      return iconsOf(loader, model, { decode: decodeInBrowser });
    });
    // It holds no values: nothing of it is loaded to find that out.
    return { value: async () => undefined, picture };
  });
}
