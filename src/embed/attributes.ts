import type { EmbedOptions } from './options.ts';

/** The attributes of `<vitrail-view>`, and the option that each one's words mean. */
const OPTIONS: Record<string, (words: string) => object> = {
  pack: (pack) => ({ pack }),
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

/** The names of the attributes that are read, besides `src`. */
export const ATTRIBUTES = Object.keys(OPTIONS);

/**
 * The page's options of an element, and over them what its attributes ask for; whether that can be meant is checked
 * with all options.
 */
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

/** A number, or the words themselves where they are none: what is wrong with them is said with the options. */
const numberIn = (words: string): number | string =>
  words.trim() === '' || Number.isNaN(Number(words)) ? words : Number(words);
