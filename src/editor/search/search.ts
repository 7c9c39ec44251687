import MiniSearch, { type SearchResult } from 'minisearch';
import { Loader } from '../../runtime/loader/loader.ts';
import { excerptOf, marked, type Part } from './excerpt.ts';
import { INDEX, OPTIONS, type Section } from './section.ts';

/** A page that was found, with the words that were looked for marked. */
export interface Found extends Pick<Section, 'path' | 'kind'> {
  /** The title of the page, and the heading of the section. */
  title: Part[];
  /** What it says around the first match. */
  excerpt: Part[];
}

/** The largest index, in bytes. */
const LIMIT = 8e6;

/** The most pages that are listed. */
const MOST = 12;

/** The full text of guide, reference and gallery. */
export class Search {
  readonly #index: MiniSearch<Section>;

  constructor(index: MiniSearch<Section>) {
    this.#index = index;
  }

  /**
   * Reads the index of the site.
   * @param base absolute address of the site's root
   * @throws the loader's faults
   */
  static async open(base: string): Promise<Search> {
    const loader = new Loader({ base, allow: [] });
    const bytes = await loader.load(INDEX, { limit: LIMIT });
    return new Search(await MiniSearch.loadJSONAsync(new TextDecoder().decode(bytes), OPTIONS));
  }

  /** Returns the pages that have all the words, else those that have some; the best section of each, best first. */
  find(words: string): Found[] {
    const all = this.#index.search(words, { combineWith: 'AND' });
    const results = all.length > 0 ? all : this.#index.search(words);
    const best = new Map<string, SearchResult & Section>();
    for (const result of results as (SearchResult & Section)[]) {
      const page = pageOf(result);
      if (!best.has(page)) best.set(page, result);
    }
    return [...best.values()].slice(0, MOST).map(inWords);
  }
}

/** Returns what tells a page from others: documents of the gallery share one, and differ by its fragment. */
const pageOf = ({ kind, path }: Section): string => (kind === 'gallery' ? path : path.replace(/#.*/, ''));

function inWords({ path, kind, title, heading, also, text, terms }: SearchResult & Section): Found {
  const name = heading === '' ? title : `${title}: ${heading}`;
  // Why a page was found that doesn't have the word itself.
  const called = also.split(', ').filter((word) => marked(word, terms).some(({ isMatch }) => isMatch));
  const elsewhere = called.length > 0 ? marked(`Elsewhere: ${called.join(', ')}. `, terms) : [];
  return { path, kind, title: marked(name, terms), excerpt: [...elsewhere, ...excerptOf(text, terms)] };
}
