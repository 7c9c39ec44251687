import type { Program } from '../../compiler/program.ts';
import { decodeInBrowser } from '../../runtime/loader/decode-browser.ts';
import { Loader } from '../../runtime/loader/loader.ts';
import { iconsOf } from '../../runtime/store/pack/icons.ts';
import type { Source } from '../../runtime/store/source.ts';
import type { EmbedOptions } from '../options.ts';
import { loaderOptions } from './loader-options.ts';

/** The pictures that come with the bundled networks of a program. */
export function iconSources({ networks }: Program, options: EmbedOptions): Source[] {
  const models = Object.values(networks).flatMap(({ model }) => model ?? []);
  const loader = new Loader(loaderOptions(options));
  return [...new Set(models)].map((model) => iconsOf(loader, model, { decode: decodeInBrowser }));
}
