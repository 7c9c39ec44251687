import type { Program } from '../../compiler/program.ts';
import { decodeInBrowser } from '../../runtime/input/picture/decode-browser.ts';
import { Loader } from '../../runtime/loader/loader.ts';
import { iconsOf } from '../../runtime/store/pack/icons.ts';
import type { Source } from '../../runtime/store/source.ts';
import { type Lease, Leases } from '../leases.ts';
import type { EmbedOptions } from '../options.ts';
import { loaderOptions } from './loader-options.ts';

const icons = new Leases<Source>(() => {});

/** The pictures that come with the bundled networks of a program; all embeds of a page look at the same. */
export function leaseIcons({ networks }: Program, options: EmbedOptions): Lease<Source>[] {
  const models = Object.values(networks).flatMap(({ model }) => model ?? []);
  const reading = loaderOptions(options);
  return [...new Set(models)].map((model) =>
    icons.take(JSON.stringify([model, reading]), () =>
      iconsOf(new Loader(reading), model, { decode: decodeInBrowser }),
    ),
  );
}
