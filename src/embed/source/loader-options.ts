import { DEFAULT_ALLOW, type LoaderOptions } from '../../runtime/loader/loader.ts';
import { packageFolder } from '../base.ts';
import type { EmbedOptions } from '../options.ts';

/** Returns what the page allows to be read, and from where. */
export function loaderOptions({ loader = {} }: EmbedOptions): LoaderOptions {
  const base = new URL(loader.base ?? packageFolder(), document.baseURI).href;
  return {
    base: base.endsWith('/') ? base : `${base}/`,
    allow: [...(loader.allow ?? DEFAULT_ALLOW), location.origin],
  };
}
