import type { EmbedOptions, Live } from './options.ts';

/** The attributes of `<vitrail-view>`, and the option that each one's words mean. */
const OPTIONS: Record<string, (words: string) => EmbedOptions> = {
  pack: (pack) => ({ pack }),
  icons: (wanted) => ({ icons: wanted !== 'none' }),
  storage: (wanted) => ({ storage: wanted !== 'none' }),
  live: (live) => (isOneOf(live, ['always', 'on demand', 'never']) ? { live: live as Live } : {}),
  theme: (theme) => (isOneOf(theme, ['auto', 'light', 'dark']) ? { theme } : {}),
  backend: (backend) => (isOneOf(backend, ['auto', 'webgl', 'wasm', 'cpu']) ? { backend } : {}),
  renderer: (renderer) => (isOneOf(renderer, ['canvas', 'svg']) ? { renderer } : {}),
  'memory-budget': (bytes) => (Number(bytes) > 0 ? { memoryBudget: Number(bytes) } : {}),
  hover: (rest) => (rest === 'none' ? { hover: false } : Number(rest) >= 0 ? { hover: Number(rest) } : {}),
  actions: (wanted) => ({ actions: wanted !== 'none' }),
  editor: (editor) => ({ editor }),
  base: (base) => ({ loader: { base } }),
  allow: (addresses) => ({ loader: { allow: addresses.split(/\s+/).filter(Boolean) } }),
};

/** The names of the attributes that are read, besides `src`. */
export const ATTRIBUTES = Object.keys(OPTIONS);

/** What an element's attributes ask for; words that mean nothing are left out. */
export function optionsOf(element: Element): EmbedOptions {
  let options: EmbedOptions = {};
  for (const [name, read] of Object.entries(OPTIONS)) {
    const words = element.getAttribute(name);
    if (words === null) continue;
    const found = read(words);
    options = { ...options, ...found, loader: { ...options.loader, ...found.loader } };
  }
  return options;
}

function isOneOf<T extends string>(word: string, known: readonly T[]): word is T {
  return (known as readonly string[]).includes(word);
}
