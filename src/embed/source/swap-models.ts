import { networksOf } from '../../compiler/compile.ts';
import { parse } from '../../compiler/parse/parse.ts';
import { absolute } from '../absolute.ts';
import type { EmbedOptions } from '../options.ts';
import { known, type Swapped } from './swapped.ts';

/** Replaces networks in the text of a document with the page's. */
export function swapModels(text: string, models: EmbedOptions['models'] = {}): Swapped<string> {
  const own = networksOf(text);
  const { result, diagnostics } = known('network', models, own);
  const { value } = parse(text);
  if (Object.keys(result).length === 0 || typeof value !== 'object') return { result: text, diagnostics };
  const networks = { ...own, ...absolute(result, new URL(document.baseURI)) };
  return { result: JSON.stringify({ ...value, networks }, null, 2), diagnostics };
}
