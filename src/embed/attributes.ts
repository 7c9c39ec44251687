import type { EmbedOptions } from './options.ts';

/** The attributes of `<vitrail-view>`, with the options that their texts stand for. */
const OPTIONS: Record<string, (words: string) => object> = {
  pack: (pack) => ({ pack }),
  store: (store) => ({ store }),
  icons: (wanted) => ({ icons: wanted !== 'none' }),
  storage: (wanted) => ({ storage: wanted !== 'none' }),
  live: (live) => ({ live }),
  theme: (theme) => ({ theme }),
  backend: (backend) => ({ backend }),
  renderer: (renderer) => ({ renderer }),
  'memory-budget': (bytes) => ({ memoryBudget: numberIn(bytes) }),
  hover: (rest) => ({ hover: rest === 'none' ? false : numberIn(rest) }),
  actions: (wanted) => ({ actions: wanted !== 'none' }),
  editor: (editor) => ({ editor }),
  base: (base) => ({ loader: { base } }),
  allow: (addresses) => ({ loader: { allow: addresses.split(/\s+/).filter(Boolean) } }),
};

/** Names of the attributes, besides `src`. */
export const ATTRIBUTES = Object.keys(OPTIONS);

/** Returns options of an element, with those of its attributes over the given ones. They are checked later. */
export function optionsOf(element: Element, given: EmbedOptions): EmbedOptions {
  let options = given;
  for (const [name, read] of Object.entries(OPTIONS)) {
    const words = element.getAttribute(name);
    if (words === null) continue;
    const found: EmbedOptions = read(words);
    options = { ...options, ...found, loader: { ...options.loader, ...found.loader } };
  }
  return options;
}

/** Reads a number. Returns other texts as they are, to be reported with the options. */
const numberIn = (words: string): number | string =>
  words.trim() === '' || Number.isNaN(Number(words)) ? words : Number(words);
